package org.tiaocai.platform;

import org.junit.jupiter.api.DisplayName;
import org.tiaocai.story.OnPostgres;

@DisplayName("同样的退回，在 PostgreSQL 上")
class IncomingOnPostgresIT extends IncomingTest implements OnPostgres {}
