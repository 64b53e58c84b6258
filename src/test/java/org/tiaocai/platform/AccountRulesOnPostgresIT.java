package org.tiaocai.platform;

import org.junit.jupiter.api.DisplayName;
import org.tiaocai.story.OnPostgres;

@DisplayName("账号规则，在 PostgreSQL 上")
class AccountRulesOnPostgresIT extends AccountRulesTest implements OnPostgres {}
