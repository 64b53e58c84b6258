package org.tiaocai.platform;

import org.junit.jupiter.api.DisplayName;
import org.tiaocai.story.OnPostgres;

@DisplayName("人员变动与会话，在 PostgreSQL 上")
class StandingOnPostgresIT extends StandingTest implements OnPostgres {}
