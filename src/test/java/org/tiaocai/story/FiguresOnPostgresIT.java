package org.tiaocai.story;

import org.junit.jupiter.api.DisplayName;

@DisplayName("看板数字，在 PostgreSQL 上")
class FiguresOnPostgresIT extends FiguresSecondWayTest implements OnPostgres {}
