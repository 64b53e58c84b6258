package org.tiaocai.mediation.entrustment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** All entrustments; one that has ended moves no more. */
@Repository
public class Entrustments {

    private final JdbcClient jdbc;
    private final EntrustedOrganisations organisations;
    private final Clock clock;

    Entrustments(JdbcClient jdbc, EntrustedOrganisations organisations, Clock clock) {
        this.jdbc = jdbc;
        this.organisations = organisations;
        this.clock = clock;
    }

    long entrust(
            RegistrationNumber number, EntrustmentKind kind, String organisation, LocalDate consentedOn, String by) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into entrustment (registration_number, ongoing, kind, organisation, consented_on, entrusted_by)
                        values (?, true, ?, ?, ?, ?)""")
                .params(number.value(), kind.name(), organisation, consentedOn, by)
                .update(id, "id");
        return Objects.requireNonNull(id.getKeyAs(Long.class));
    }

    void accept(long id) {
        change("update entrustment set accepted_on = ? where id = ? and ongoing", LocalDate.now(clock), id);
    }

    void report(long id, @Nullable String mediator, String account, @Nullable String terms) {
        change(
                "update entrustment set mediator = ?, account = ?, terms = ? where id = ? and ongoing",
                mediator,
                account,
                terms,
                id);
    }

    void close(long id, EntrustmentResult result) {
        change(
                "update entrustment set ongoing = null, result = ?, closed_on = ? where id = ? and ongoing",
                result.name(),
                LocalDate.now(clock),
                id);
    }

    Entrustment get(long id) {
        return jdbc.sql("select * from entrustment where id = ?")
                .param(id)
                .query(Entrustments::read)
                .optional()
                .orElseThrow(() -> new Refused("没有这次委托调解的记录"));
    }

    public List<Entrustment> of(RegistrationNumber number) {
        return jdbc.sql("select * from entrustment where registration_number = ? order by id")
                .param(number.value())
                .query(Entrustments::read)
                .list();
    }

    Optional<Entrustment> ongoing(RegistrationNumber number) {
        return of(number).stream().filter(Entrustment::ongoing).findFirst();
    }

    /** Whether the case is with one of these groups now: an organisation reads its own cases, and only meanwhile. */
    public boolean isWith(RegistrationNumber number, Collection<String> groups) {
        return ongoing(number)
                .filter(one ->
                        groups.contains(organisations.get(one.organisation()).group()))
                .isPresent();
    }

    private static Entrustment read(ResultSet row, int line) throws SQLException {
        var result = row.getString("result");
        return new Entrustment(
                row.getLong("id"),
                RegistrationNumber.of(row.getString("registration_number")),
                row.getBoolean("ongoing"),
                EntrustmentKind.valueOf(row.getString("kind")),
                row.getString("organisation"),
                row.getObject("consented_on", LocalDate.class),
                row.getObject("accepted_on", LocalDate.class),
                row.getString("mediator"),
                row.getString("account"),
                row.getString("terms"),
                result == null ? null : EntrustmentResult.valueOf(result),
                row.getObject("closed_on", LocalDate.class));
    }

    private void change(String sql, @Nullable Object... values) {
        if (jdbc.sql(sql).params(values).update() == 0) {
            throw new Refused("这次委托调解已经终结，不能再变更");
        }
    }
}
