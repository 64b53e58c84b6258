package org.tiaocai.delivery.service;

import org.junit.jupiter.api.DisplayName;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.tiaocai.story.Postgres;

@DisplayName("同时和重复的送达，在 PostgreSQL 上")
class ServiceRaceOnPostgresIT extends ServiceRaceTest {

    @DynamicPropertySource
    static void onPostgres(DynamicPropertyRegistry properties) {
        Postgres.isTheDatabase(properties);
    }
}
