package org.tiaocai.figures.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.story.StoryTest;

@StoryTest
@DisplayName("夜间归并")
class FoldTest {

    @Autowired
    Fold fold;

    @Autowired
    JdbcClient tables;

    @Test
    @DisplayName("一日之内的差额并成一行，合计不变；抵消为零的不留")
    void differences_become_one_row() {
        step(2, 90, 1, 0);
        step(3, 30, 0, 0);
        step(-1, -20, -1, 0);
        stepOn("2019-05-07", 1, 5, 1, 1);
        stepOn("2019-05-07", -1, -5, -1, -1);
        fold.fold();
        assertThat(rows()).containsExactly(Map.of("n", 4L, "minutes", 100L, "late", 0L, "cancelled", 0L));
        tables.sql("delete from step_day where process_id = 'folded'").update();
    }

    private void step(int n, int minutes, int late, int cancelled) {
        stepOn("2019-05-06", n, minutes, late, cancelled);
    }

    private void stepOn(String day, int n, int minutes, int late, int cancelled) {
        tables.sql("""
                        insert into step_day (process_id, process_version, element_id, on_day, bucket, n, minutes, late, cancelled)
                        values ('folded', 1, 'task', cast(? as date), 0, ?, ?, ?, ?)""").params(day, n, minutes, late, cancelled).update();
    }

    private List<Map<String, Object>> rows() {
        return tables.sql("select n, minutes, late, cancelled from step_day where process_id = 'folded'")
                .query((row, line) -> Map.<String, Object>of(
                        "n",
                        row.getLong(1),
                        "minutes",
                        row.getLong(2),
                        "late",
                        row.getLong(3),
                        "cancelled",
                        row.getLong(4)))
                .list();
    }
}
