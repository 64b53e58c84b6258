package org.tiaocai.story;

import org.junit.jupiter.api.DisplayName;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("期限提醒与巡查，在 PostgreSQL 上")
class LimitsStoryOnPostgresIT extends LimitsStoryTest {

    @DynamicPropertySource
    static void onPostgres(DynamicPropertyRegistry properties) {
        Postgres.isTheDatabase(properties);
    }
}
