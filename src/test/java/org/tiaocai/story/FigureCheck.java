package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.figures.projection.Rebuild;

/** Figures as the running house has kept them beside the same figures counted afresh. */
@Component
class FigureCheck {

    private final JdbcClient tables;
    private final Rebuild rebuild;

    FigureCheck(JdbcClient tables, Rebuild rebuild) {
        this.tables = tables;
        this.rebuild = rebuild;
    }

    /** What other tests have changed in the tables behind the journal's back is counted before the story begins. */
    void countedAfresh() {
        rebuild.everything();
    }

    void rebuiltEqualsKept() {
        var entries = entries();
        var days = days();
        var steps = steps();
        assertThat(entries).isNotEmpty();
        rebuild.everything();
        assertThat(entries).containsExactlyInAnyOrderElementsOf(entries());
        assertThat(days).containsExactlyInAnyOrderElementsOf(days());
        assertThat(steps).containsExactlyInAnyOrderElementsOf(steps());
    }

    /** What waits, what was left and what was late, as the tables hold it. */
    List<Map<String, Object>> steps() {
        var all = tables.sql("select * from open_step").query().listOfRows();
        all.addAll(tables.sql("""
                        select process_id, process_version, element_id, on_day, bucket, sum(n) n, sum(minutes) minutes,
                            sum(late) late, sum(cancelled) cancelled
                        from step_day group by process_id, process_version, element_id, on_day, bucket""").query().listOfRows());
        all.addAll(tables.sql("select * from late_step").query().listOfRows());
        all.addAll(tables.sql("""
                        select process_id, process_version, element_id, entered_on, sum(n) n from waiting_day
                        group by process_id, process_version, element_id, entered_on having sum(n) <> 0""").query().listOfRows());
        return all;
    }

    /** One line of text for each measure: how often and how much. */
    long count(String measure, String category) {
        return tables.sql("select coalesce(sum(n), 0) from figure_day where measure = ? and category = ?")
                .params(measure, category)
                .query(Long.class)
                .single();
    }

    private List<Map<String, Object>> entries() {
        return tables.sql("select * from figure_entry").query().listOfRows();
    }

    private List<Map<String, Object>> days() {
        return tables.sql("""
                        select measure, on_day, category, cause, bucket, sum(n) n, sum(amount) amount from figure_day
                        group by measure, on_day, category, cause, bucket having sum(n) <> 0 or sum(amount) <> 0""").query().listOfRows();
    }
}
