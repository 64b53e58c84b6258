package org.tiaocai.story;

import org.junit.jupiter.api.DisplayName;

@DisplayName("流程热图，在 PostgreSQL 上")
class HeatMapOnPostgresIT extends HeatMapTest implements OnPostgres {}
