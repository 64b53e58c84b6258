package org.tiaocai.linkage.preservation;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.linkage.preservation.Preservation.Ruling;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** All applications for preservation; each moves by verbs. */
@Repository
@Transactional
public class Preservations {

    private final JdbcClient jdbc;

    Preservations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(readOnly = true)
    public List<Preservation> of(RegistrationNumber number) {
        return rows("registration_number = ? order by id", number.value());
    }

    public Preservation get(long id) {
        return rows("id = ?", id).stream().findFirst().orElseThrow(() -> new Refused("没有这项财产保全"));
    }

    Preservation insert(
            RegistrationNumber number,
            long party,
            boolean beforeArbitration,
            @Nullable BigDecimal amount,
            String property,
            LocalDate appliedOn) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into preservation (registration_number, party_id, before_arbitration, amount, property, applied_on)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(number.value(), party, beforeArbitration, amount, property, appliedOn)
                .update(id, "id");
        return get(Objects.requireNonNull(id.getKeyAs(Long.class)));
    }

    void forwarding(Preservation one, String court, String enclosures, LocalDate on) {
        jdbc.sql("update preservation set court = ?, enclosures = ?, forwarded_on = ? where id = ?")
                .params(court, enclosures, on, one.id())
                .update();
    }

    void ruled(
            Preservation one,
            Ruling ruling,
            String court,
            @Nullable String docketNo,
            LocalDate on,
            @Nullable LocalDate until) {
        change(
                "update preservation set ruling = ?, court = ?, docket_no = ?, ruled_on = ?, preserved_until = ? where id = ? and ruling is null",
                "这项财产保全已经登记过裁定",
                ruling.name(),
                court,
                docketNo,
                on,
                until,
                one.id());
    }

    void ended(Preservation one, LocalDate on) {
        change(
                "update preservation set ended_on = ? where id = ? and ruling = 'PRESERVED' and ended_on is null",
                "这项财产保全没有在进行",
                on,
                one.id());
    }

    private void change(String sql, String refusal, @Nullable Object... values) {
        if (jdbc.sql(sql).params(values).update() == 0) {
            throw new Refused(refusal);
        }
    }

    private List<Preservation> rows(String condition, Object key) {
        return jdbc.sql("select * from preservation where " + condition)
                .param(key)
                .query((row, line) -> read(row))
                .list();
    }

    private static Preservation read(ResultSet row) throws SQLException {
        var ruling = row.getString("ruling");
        return new Preservation(
                row.getLong("id"),
                RegistrationNumber.of(row.getString("registration_number")),
                row.getLong("party_id"),
                row.getBoolean("before_arbitration"),
                row.getBigDecimal("amount"),
                row.getString("property"),
                row.getObject("applied_on", LocalDate.class),
                row.getString("court"),
                row.getString("enclosures"),
                row.getObject("forwarded_on", LocalDate.class),
                ruling == null ? null : Ruling.valueOf(ruling),
                row.getString("docket_no"),
                row.getObject("ruled_on", LocalDate.class),
                row.getObject("preserved_until", LocalDate.class),
                row.getObject("ended_on", LocalDate.class));
    }
}
