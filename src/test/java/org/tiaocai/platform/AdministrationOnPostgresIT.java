package org.tiaocai.platform;

import org.junit.jupiter.api.DisplayName;
import org.tiaocai.story.OnPostgres;

@DisplayName("放假安排的录入，在 PostgreSQL 上")
class AdministrationOnPostgresIT extends AdministrationTest implements OnPostgres {}
