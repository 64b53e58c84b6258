package org.tiaocai.outreach;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.vault.UnderKey;
import org.tiaocai.vault.Vault;

/** 加密的走访计划、记录和小结, when their key is changed. */
@Component
record SealedVisits(JdbcClient jdbc, Vault vault) implements UnderKey {

    private record Sealed(long id, long outreach, String text) {}

    /** Each column with where its rows and their pairs are read. */
    private static final Map<String, String> COLUMNS = Map.of(
            "subject", "outreach",
            "end_reason", "outreach",
            "conclusion", "outreach",
            "found", "outreach_visit",
            "guidance", "outreach_visit",
            "result", "outreach_follow_up");

    private static final Map<String, String> PAIR = Map.of(
            "outreach", "id",
            "outreach_visit", "outreach_id",
            "outreach_follow_up", "(select v.outreach_id from outreach_visit v where v.id = one.visit_id)");

    @Override
    public String label() {
        return "联系走访";
    }

    @Override
    public int rehash(UnaryOperator<String> layer) {
        return 0;
    }

    @Override
    public int reseal(int most) {
        var done = 0;
        for (var one : COLUMNS.entrySet()) {
            done += reseal(one.getValue(), one.getKey(), most - done);
        }
        return done;
    }

    private int reseal(String table, String column, int most) {
        var old = jdbc.sql("select id, " + PAIR.get(table) + " as outreach, " + column + " as text from " + table
                        + " one where " + column + " is not null and " + column + " not like ? order by id limit ?")
                .params(vault.mark() + "%", most)
                .query(Sealed.class)
                .list();
        old.forEach(one -> {
            var context = Outreaches.context(one.outreach());
            jdbc.sql("update " + table + " set " + column + " = ? where id = ?")
                    .params(vault.seal(vault.open(one.text(), context), context), one.id())
                    .update();
        });
        return old.size();
    }
}
