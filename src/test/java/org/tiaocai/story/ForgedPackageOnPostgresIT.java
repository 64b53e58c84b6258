package org.tiaocai.story;

import org.junit.jupiter.api.DisplayName;

@DisplayName("伪造的交换包，在 PostgreSQL 上")
class ForgedPackageOnPostgresIT extends ForgedPackageTest implements OnPostgres {}
