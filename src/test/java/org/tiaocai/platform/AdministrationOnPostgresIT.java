package org.tiaocai.platform;

import org.junit.jupiter.api.DisplayName;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.tiaocai.story.Postgres;

@DisplayName("放假安排的录入，在 PostgreSQL 上")
class AdministrationOnPostgresIT extends AdministrationTest {

    @DynamicPropertySource
    static void onPostgres(DynamicPropertyRegistry properties) {
        Postgres.isTheDatabase(properties);
    }
}
