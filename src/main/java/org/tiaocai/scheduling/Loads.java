package org.tiaocai.scheduling;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** 工作量: how many sessions each has around a day, so that work is shared fairly. */
@Repository
class Loads {

    private static final int WEEKS = 2;

    private final JdbcClient jdbc;
    private final Clock clock;

    Loads(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Sessions by {@code staff:} key, in the weeks before and after the day. */
    Map<String, Integer> around(LocalDate day, Collection<String> staff) {
        record Line(String resource, int sessions) {}
        return staff.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("""
                        select a.resource, count(*) as sessions
                        from booking_attendee a join booking b on b.id = a.booking_id
                        where a.resource in (:staff) and b.status = 'CONFIRMED'
                          and b.starts_at >= :from and b.starts_at < :to group by a.resource""")
                        .param("staff", staff)
                        .param("from", instant(day.minusWeeks(WEEKS)))
                        .param("to", instant(day.plusWeeks(WEEKS)))
                        .query(Line.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(Line::resource, Line::sessions));
    }

    private OffsetDateTime instant(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }
}
