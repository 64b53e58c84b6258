package org.tiaocai.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.tiaocai.story.OnPostgres;

@DisplayName("64 人争抢，在 PostgreSQL 上")
class ClaimRaceOnPostgresIT extends ClaimRaceTest implements OnPostgres {

    @AfterEach
    void no_lock_is_left_behind() {
        assertThat(jdbc.sql("select count(*) from pg_locks where not granted")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select count(*) from pg_stat_activity where state like 'idle in transaction%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }
}
