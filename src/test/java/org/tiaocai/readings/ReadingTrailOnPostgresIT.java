package org.tiaocai.readings;

import org.junit.jupiter.api.DisplayName;
import org.tiaocai.story.OnPostgres;

@DisplayName("阅卷留痕，在 PostgreSQL 上")
class ReadingTrailOnPostgresIT extends ReadingTrailTest implements OnPostgres {}
