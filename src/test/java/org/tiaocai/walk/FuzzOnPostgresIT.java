package org.tiaocai.walk;

import org.junit.jupiter.api.DisplayName;
import org.tiaocai.story.OnPostgres;

@DisplayName("乱输入，在 PostgreSQL 上：一部分")
class FuzzOnPostgresIT extends FuzzTest implements OnPostgres {

    private static final int PART = 5;

    @Override
    int inputs() {
        return super.inputs() / PART;
    }

    @Override
    String table() {
        return "table-on-postgres.txt";
    }
}
