package org.tiaocai.dispute;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** 请求事项, in the order in which they were made. */
@Repository
public class Claims {

    private final JdbcClient jdbc;
    private final Rows<Claim> rows;

    Claims(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "claim", Claim.class);
    }

    /** The claims that stand now. */
    public List<Claim> of(RegistrationNumber number) {
        return rows.where("registration_number = ? and replaced_on is null order by ordinal", number);
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
            rows.insert("registration_number, ordinal, type, amount, from_day, to_day, detail, arrears")
                    .values(
                            number,
                            ++ordinal,
                            claim.type(),
                            claim.amount(),
                            claim.fromDay(),
                            claim.toDay(),
                            claim.detail(),
                            claim.isOfArrears());
        }
    }
}
