package org.tiaocai.readings;

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
import org.tiaocai.shared.Rows;

/** The readings, newest first; what is older than the setting allows goes with the first reading of each day. */
@Repository
class Readings {

    static final int PAGE = 50;
    private static final String NEWEST_FIRST = " order by happened_at desc, id desc limit ? offset ?";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final JdbcClient jdbc;
    private final Rows<Reading> rows;
    private final RealTime time;
    private final ReadingSettings settings;
    private final AtomicReference<LocalDate> lastCleared = new AtomicReference<>(LocalDate.MIN);

    Readings(JdbcClient jdbc, RealTime time, ReadingSettings settings) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "reading", Reading.class, "happened_at as at");
        this.time = time;
        this.settings = settings;
    }

    /** In a transaction of its own: what was read was read, whatever becomes of anything else. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void write(
            String person, String address, ReadingKind kind, @Nullable String number, @Nullable String thing) {
        rows.insert("person, happened_at, address, kind, registration_number, thing")
                .values(person, time.now().atOffset(ZoneOffset.UTC), address, kind, number, thing);
        var today = today();
        if (!today.equals(lastCleared.getAndSet(today))) {
            jdbc.sql("delete from reading where happened_at < ?")
                    .param(start(today.minus(settings.keep())))
                    .update();
        }
    }

    /** One more than a page, so that a page knows whether there is another. */
    List<Reading> of(RegistrationNumber number, int page) {
        return rows.where("registration_number = ?" + NEWEST_FIRST, number, PAGE + 1, offset(page));
    }

    List<Reading> of(String person, LocalDate from, LocalDate to, int page) {
        return rows.where(
                "person = ? and happened_at >= ? and happened_at < ?" + NEWEST_FIRST,
                person,
                start(from),
                start(to.plusDays(1)),
                PAGE + 1,
                offset(page));
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
}
