package org.tiaocai.platform;

import org.junit.jupiter.api.DisplayName;
import org.tiaocai.story.OnPostgres;

@DisplayName("登录限速，在 PostgreSQL 上")
class LoginBrakeOnPostgresIT extends LoginBrakeTest implements OnPostgres {}
