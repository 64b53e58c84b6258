package org.tiaocai.story;

import org.junit.jupiter.api.DisplayName;

@DisplayName("期限提醒与巡查，在 PostgreSQL 上")
class LimitsStoryOnPostgresIT extends LimitsStoryTest implements OnPostgres {}
