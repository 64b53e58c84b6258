package org.tiaocai.story;

import org.junit.jupiter.api.DisplayName;

@DisplayName("交换包的接收，在 PostgreSQL 上")
class PackageIntakeOnPostgresIT extends PackageIntakeTest implements OnPostgres {}
