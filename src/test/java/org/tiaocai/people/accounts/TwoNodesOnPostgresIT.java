package org.tiaocai.people.accounts;

import org.junit.jupiter.api.DisplayName;
import org.tiaocai.story.OnPostgres;

@DisplayName("两个节点，在 PostgreSQL 上")
class TwoNodesOnPostgresIT extends TwoNodesTest implements OnPostgres {}
