package org.tiaocai.story;

import org.junit.jupiter.api.DisplayName;

@DisplayName("流程热图的排行和案件清单，在 PostgreSQL 上")
class HeatListsOnPostgresIT extends HeatListsTest implements OnPostgres {}
