package org.tiaocai.dispute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 请求事项, in the order in which they were made. */
@Repository
public class Claims {

    private final JdbcClient jdbc;

    Claims(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The claims that stand now. */
    public List<Claim> of(RegistrationNumber number) {
        return jdbc.sql("select * from claim where registration_number = ? and replaced_on is null order by ordinal")
                .param(number.value())
                .query((row, line) -> new Claim(
                        row.getInt("ordinal"),
                        Side.valueOf(row.getString("raised_by")),
                        ClaimType.valueOf(row.getString("type")),
                        row.getBigDecimal("amount"),
                        row.getObject("from_day", LocalDate.class),
                        row.getObject("to_day", LocalDate.class),
                        row.getString("detail")))
                .list();
    }

    /** 增加的请求 or merged 反申请, after those that stand already. */
    public void add(
            RegistrationNumber number,
            Side raisedBy,
            ClaimType type,
            @Nullable BigDecimal amount,
            @Nullable String detail) {
        jdbc.sql("""
                        insert into claim (registration_number, ordinal, raised_by, type, amount, detail)
                        values (?, (select coalesce(max(ordinal), 0) + 1 from claim where registration_number = ?), ?, ?, ?, ?)""")
                .params(number.value(), number.value(), raisedBy.name(), type.name(), amount, detail)
                .update();
    }

    /** 变更: the claim stands no longer, and stays on record. @throws Refused when there is no such claim */
    public void replace(RegistrationNumber number, int ordinal, LocalDate on) {
        var replaced = jdbc.sql(
                        "update claim set replaced_on = ? where registration_number = ? and ordinal = ? and replaced_on is null")
                .params(on, number.value(), ordinal)
                .update();
        if (replaced == 0) {
            throw new Refused("没有第 " + ordinal + " 项请求，或者它已经变更");
        }
    }

    void add(RegistrationNumber number, List<Registration.Claim> claims) {
        var ordinal = 0;
        for (var claim : claims) {
            jdbc.sql("""
                            insert into claim (registration_number, ordinal, type, amount, from_day, to_day, detail)
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
