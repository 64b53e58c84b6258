package org.tiaocai.clocks.alerts;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** When the sweep last came to its end, on whatever node. */
@Component
public class Heartbeat {

    private static final String SWEEP = "limit-sweep";

    private final JdbcClient jdbc;
    private final Clock clock;

    Heartbeat(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional
    void beat() {
        var now = OffsetDateTime.now(clock);
        var beaten = jdbc.sql("update heartbeat set beaten_at = ? where name = ?")
                .params(now, SWEEP)
                .update();
        if (beaten == 0) {
            jdbc.sql("insert into heartbeat (name, beaten_at) values (?, ?)")
                    .params(SWEEP, now)
                    .update();
        }
    }

    public Optional<Instant> last() {
        return jdbc.sql("select beaten_at from heartbeat where name = ?")
                .param(SWEEP)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }
}
