package org.tiaocai.people.accounts;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What was tried, in a table: every node slows the same people down. */
@Repository
class LoginTries {

    /** In the place of a person: the address as a whole. */
    static final String ANYBODY = "*";

    /** Who has not come in from an address for so long is a stranger there again (D). */
    private static final Duration KNOWN = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final PasswordSettings settings;

    LoginTries(JdbcClient jdbc, PasswordSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    record Try(
            int failures,
            Instant touchedAt,
            @Nullable Instant closedUntil,
            @Nullable LocalDate succeededOn) {}

    Optional<Try> of(String person, String address) {
        return read("select * from login_try where person = ? and address = ?", person, address);
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void succeed(String person, String address, Instant now) {
        write(
                person,
                address,
                new Try(0, now, null, now.atOffset(ZoneOffset.UTC).toLocalDate()));
    }

    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void fail(String person, String address, IntFunction<Duration> wait, Instant now) {
        var before = read("select * from login_try where person = ? and address = ? for update", person, address);
        var failures = 1
                + before.filter(one ->
                                now.isBefore(one.touchedAt.plus(settings.tries().forgotten())))
                        .map(Try::failures)
                        .orElse(0);
        var delay = wait.apply(failures);
        write(
                person,
                address,
                new Try(
                        failures,
                        now,
                        delay.isZero() ? null : now.plus(delay),
                        before.map(Try::succeededOn).orElse(null)));
    }

    private Optional<Try> read(String sql, String person, String address) {
        return jdbc.sql(sql)
                .params(person, address)
                .query((row, line) -> {
                    var closed = row.getObject("closed_until", OffsetDateTime.class);
                    return new Try(
                            row.getInt("failures"),
                            row.getObject("touched_at", OffsetDateTime.class).toInstant(),
                            closed == null ? null : closed.toInstant(),
                            row.getObject("succeeded_on", LocalDate.class));
                })
                .optional();
    }

    private void write(String person, String address, Try now) {
        var closed = now.closedUntil == null ? null : now.closedUntil.atOffset(ZoneOffset.UTC);
        var touched = now.touchedAt.atOffset(ZoneOffset.UTC);
        var changed = jdbc.sql("""
                        update login_try set failures = ?, touched_at = ?, closed_until = ?, succeeded_on = ?
                        where person = ? and address = ?""")
                .params(now.failures, touched, closed, now.succeededOn, person, address)
                .update();
        if (changed == 0) {
            jdbc.sql("delete from login_try where touched_at < ?")
                    .param(touched.minus(KNOWN))
                    .update();
            jdbc.sql("""
                            insert into login_try (failures, touched_at, closed_until, succeeded_on, person, address)
                            values (?, ?, ?, ?, ?, ?)""")
                    .params(now.failures, touched, closed, now.succeededOn, person, address)
                    .update();
        }
    }
}
