package org.tiaocai.story;

import org.junit.jupiter.api.DisplayName;

@DisplayName("同样的故事，在 PostgreSQL 上")
class MediationStoryOnPostgresIT extends MediationStoryTest implements OnPostgres {}
