package org.tiaocai.delivery.service;

import org.junit.jupiter.api.DisplayName;
import org.tiaocai.story.OnPostgres;

@DisplayName("同时和重复的送达，在 PostgreSQL 上")
class ServiceRaceOnPostgresIT extends ServiceRaceTest implements OnPostgres {}
