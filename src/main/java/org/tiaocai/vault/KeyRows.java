package org.tiaocai.vault;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What the database knows of the keys that it was sealed with; never a key itself. */
@Repository
class KeyRows {

    private final JdbcClient jdbc;
    private final Clock clock;

    KeyRows(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * @param checkValue a known text sealed with the key
     * @param hashLayer the key's part in the keyed hash, sealed with the newest key
     * @param finishedAt when everything had been sealed anew with it; null while that goes on
     */
    record Row(
            String id,
            int ordinal,
            String checkValue,
            String hashLayer,
            @Nullable OffsetDateTime finishedAt) {}

    /** From the oldest to the one in use. */
    List<Row> all() {
        return jdbc.sql("select * from vault_key order by ordinal")
                .query(Row.class)
                .list();
    }

    void add(Key key, int ordinal, String check, String hashLayer, boolean finished) {
        var now = OffsetDateTime.now(clock);
        jdbc.sql("""
                        insert into vault_key (id, ordinal, check_value, hash_layer, began_at, finished_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(key.id(), ordinal, check, hashLayer, now, finished ? now : null)
                .update();
    }

    void resealed(String id, String hashLayer) {
        jdbc.sql("update vault_key set hash_layer = ? where id = ?")
                .params(hashLayer, id)
                .update();
    }

    void finished(String id) {
        jdbc.sql("update vault_key set finished_at = ? where id = ?")
                .params(OffsetDateTime.now(clock), id)
                .update();
    }
}
