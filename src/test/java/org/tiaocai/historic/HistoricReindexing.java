package org.tiaocai.historic;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An installation of before the index of historic cases, for the tests. */
@Component
public class HistoricReindexing {

    private final HistoricIndex index;
    private final JdbcClient jdbc;

    HistoricReindexing(HistoricIndex index, JdbcClient jdbc) {
        this.index = index;
        this.jdbc = jdbc;
    }

    /** As if the case had been brought in before there was an index. */
    public void asBefore(String oldNumber) {
        jdbc.sql("delete from historic_term where historic_id = (select id from historic_case where old_number = ?)")
                .param(oldNumber)
                .update();
        jdbc.sql("update historic_case set making = 0 where old_number = ?")
                .param(oldNumber)
                .update();
    }

    public int everything() {
        return index.everything();
    }
}
