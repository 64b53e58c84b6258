package org.tiaocai.story;

import org.junit.jupiter.api.DisplayName;

@DisplayName("裁审交换包，在 PostgreSQL 上")
class HandoverStoryOnPostgresIT extends HandoverStoryTest implements OnPostgres {}
