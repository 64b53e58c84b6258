package org.tiaocai.limits.alerts;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** When the sweep last came to its end, on whatever node. */
@Component
record Heartbeat(JdbcClient jdbc, Clock clock) {

    private static final String SWEEP = "limit-sweep";

    void beat() {
        jdbc.sql("update heartbeat set beaten_at = ? where name = ?")
                .params(OffsetDateTime.now(clock), SWEEP)
                .update();
    }

    /** Long ago where no sweep has ever come to its end. */
    Instant last() {
        return jdbc.sql("select beaten_at from heartbeat where name = ?")
                .param(SWEEP)
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }
}
