package org.tiaocai.scheduling;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.people.accounts.HeldWork;

/** Sessions to come at which the person sits. */
@Component
@Order(30)
record HeldBookings(JdbcClient jdbc, Clock clock) implements HeldWork {

    private static final int NAMED = 5;

    @Override
    public List<String> of(String person) {
        var cases = jdbc.sql("""
                        select b.registration_number from booking b join booking_attendee a on a.booking_id = b.id
                        where a.resource = ? and b.status in ('HELD', 'CONFIRMED') and b.starts_at > ?
                        order by b.starts_at, b.id""")
                .params(Panels.key(person), OffsetDateTime.now(clock))
                .query(String.class)
                .list();
        return cases.isEmpty()
                ? List.of()
                : List.of("将来的排期 " + cases.size() + " 次（"
                        + String.join("、", cases.subList(0, Math.min(NAMED, cases.size())))
                        + (cases.size() > NAMED ? " 等" : "") + "）");
    }
}
