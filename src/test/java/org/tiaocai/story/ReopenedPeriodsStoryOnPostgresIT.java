package org.tiaocai.story;

import org.junit.jupiter.api.DisplayName;

@DisplayName("裁后期间，在 PostgreSQL 上")
class ReopenedPeriodsStoryOnPostgresIT extends ReopenedPeriodsStoryTest implements OnPostgres {}
