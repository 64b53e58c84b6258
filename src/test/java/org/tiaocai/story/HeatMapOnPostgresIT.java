package org.tiaocai.story;

import org.junit.jupiter.api.DisplayName;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@DisplayName("流程热图，在 PostgreSQL 上")
class HeatMapOnPostgresIT extends HeatMapTest {

    @DynamicPropertySource
    static void onPostgres(DynamicPropertyRegistry properties) {
        Postgres.isTheDatabase(properties);
    }
}
