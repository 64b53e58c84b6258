package org.tiaocai.story;

import org.junit.jupiter.api.DisplayName;

@DisplayName("同一时刻送到的交换包，在 PostgreSQL 上")
class SimultaneousPackagesOnPostgresIT extends SimultaneousPackagesTest implements OnPostgres {}
