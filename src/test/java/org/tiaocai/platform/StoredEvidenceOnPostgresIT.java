package org.tiaocai.platform;

import org.junit.jupiter.api.DisplayName;
import org.tiaocai.story.OnPostgres;

@DisplayName("上传的材料，在 PostgreSQL 上")
class StoredEvidenceOnPostgresIT extends StoredEvidenceTest implements OnPostgres {}
