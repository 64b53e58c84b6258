package org.tiaocai.scheduling;

import org.junit.jupiter.api.DisplayName;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.tiaocai.story.Postgres;

@DisplayName("争抢同一时段，在 PostgreSQL 上")
class BookingRaceOnPostgresIT extends BookingRaceTest {

    @DynamicPropertySource
    static void onPostgres(DynamicPropertyRegistry properties) {
        Postgres.isTheDatabase(properties);
    }
}
