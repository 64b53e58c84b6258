package org.tiaocai.platform;

import org.junit.jupiter.api.DisplayName;
import org.tiaocai.story.OnPostgres;

@DisplayName("离岗，在 PostgreSQL 上")
class LeaverOnPostgresIT extends LeaverTest implements OnPostgres {}
