package org.tiaocai.story;

import org.junit.jupiter.api.DisplayName;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("同样的故事，在 PostgreSQL 上")
class MediationStoryOnPostgresIT extends MediationStoryTest {

    @DynamicPropertySource
    static void onPostgres(DynamicPropertyRegistry properties) {
        Postgres.isTheDatabase(properties);
    }
}
