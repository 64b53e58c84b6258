package org.tiaocai.story;

import org.junit.jupiter.api.DisplayName;

@DisplayName("环节数据，在 PostgreSQL 上")
class StepFiguresOnPostgresIT extends StepFiguresTest implements OnPostgres {}
