package org.tiaocai.readings;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.people.accounts.RealTime;
import org.tiaocai.shared.RegistrationNumber;

/** The readings, newest first; what is older than the setting allows goes with the first reading of each day. */
@Repository
class Readings {

    static final int PAGE = 50;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;
    private final RealTime time;
    private final ReadingSettings settings;
    private final AtomicReference<LocalDate> lastCleared = new AtomicReference<>(LocalDate.MIN);

    Readings(JdbcClient jdbc, RealTime time, ReadingSettings settings) {
        this.jdbc = jdbc;
        this.time = time;
        this.settings = settings;
    }

    /** In a transaction of its own: what was read was read, whatever becomes of anything else. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void write(
            String person, String address, ReadingKind kind, @Nullable String number, @Nullable String thing) {
        jdbc.sql("""
                        insert into reading (person, happened_at, address, kind, registration_number, thing)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(person, time.now().atOffset(ZoneOffset.UTC), address, kind.name(), number, thing)
                .update();
        var today = today();
        if (!today.equals(lastCleared.getAndSet(today))) {
            jdbc.sql("delete from reading where happened_at < ?")
                    .param(start(today.minus(settings.keep())))
                    .update();
        }
    }

    /** One more than a page, so that a page knows whether there is another. */
    List<Reading> of(RegistrationNumber number, int page) {
        return jdbc.sql("""
                        select * from reading where registration_number = ?
                        order by happened_at desc, id desc limit ? offset ?""")
                .params(number.value(), PAGE + 1, offset(page))
                .query((row, line) -> reading(row))
                .list();
    }

    List<Reading> of(String person, LocalDate from, LocalDate to, int page) {
        return jdbc.sql("""
                        select * from reading where person = ? and happened_at >= ? and happened_at < ?
                        order by happened_at desc, id desc limit ? offset ?""")
                .params(person, start(from), start(to.plusDays(1)), PAGE + 1, offset(page))
                .query((row, line) -> reading(row))
                .list();
    }

    LocalDate today() {
        return LocalDate.ofInstant(time.now(), ZONE);
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(ZONE).toOffsetDateTime();
    }

    private static long offset(int page) {
        return (long) Math.max(0, page) * PAGE;
    }

    private static Reading reading(ResultSet row) throws SQLException {
        return new Reading(
                row.getString("person"),
                row.getObject("happened_at", OffsetDateTime.class),
                row.getString("address"),
                ReadingKind.valueOf(row.getString("kind")),
                row.getString("registration_number"),
                row.getString("thing"));
    }
}
