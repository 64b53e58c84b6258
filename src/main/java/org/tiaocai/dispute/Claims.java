package org.tiaocai.dispute;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.shared.CaseNumber;

/** 请求事项, in the applicant's order. */
@Repository
public class Claims {

    private final JdbcClient jdbc;

    Claims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<Claim> of(CaseNumber number) {
        return jdbc.sql("select * from claim where dispute_number = ? order by ordinal")
                .param(number.value())
                .query((row, line) -> new Claim(
                        row.getInt("ordinal"),
                        ClaimType.valueOf(row.getString("type")),
                        row.getBigDecimal("amount"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getString("detail")))
                .list();
    }

    void add(CaseNumber number, List<Registration.Claim> claims) {
        var ordinal = 0;
        for (var claim : claims) {
            jdbc.sql("""
                            insert into claim (dispute_number, ordinal, type, amount, from_day, to_day, detail)
                            values (?, ?, ?, ?, ?, ?, ?)""")
                    .params(
                            number.value(),
                            ++ordinal,
                            claim.type().name(),
                            claim.amount(),
                            claim.fromDay(),
                            claim.toDay(),
                            claim.detail())
                    .update();
        }
    }
}
