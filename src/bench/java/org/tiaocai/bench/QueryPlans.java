package org.tiaocai.bench;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How the database goes about the kinds of queries that the pages ask. */
final class QueryPlans {

    private static final String YEAR = " and on_day between date '2026-01-01' and date '2026-12-31'";

    private QueryPlans() {}

    static List<String> of(JdbcClient jdbc) {
        var lines = new ArrayList<String>();
        lines.add("## 查询计划 · Query plans");
        questions().forEach((title, sql) -> {
            lines.add("");
            lines.add(title);
            lines.add("");
            lines.add("```");
            lines.addAll(jdbc.sql("explain (analyze, buffers, costs off, timing off) " + sql).query(String.class).list());
            lines.add("```");
        });
        return lines;
    }

    private static Map<String, String> questions() {
        var questions = new LinkedHashMap<String, String>();
        questions.put(
                "一年内按类别合计 · A year by category, from the covering index `figure_day_measure`",
                "select category, sum(n), sum(amount) from figure_day where measure = 'MEDIATION_ENDED'" + YEAR + " group by category");
        questions.put(
                "一年内各阶段用时分布 · Days per stage",
                "select category, bucket, sum(n) from figure_day where measure = 'STAGE_DAYS'" + YEAR + " group by category, bucket");
        questions.put(
                "期初结转 · Everything before a day",
                "select sum(n) from figure_day where measure = 'RECEIVED' and on_day < date '2026-01-01'");
        questions.put(
                "案件清单 · The list behind a figure, from `figure_entry_list`",
                "select distinct registration_number from figure_entry where measure = 'MEDIATION_AGREED'" + YEAR
                        + " and category = 'org1' order by registration_number desc limit 51");
        questions.put(
                "待领任务 · Tasks without an assignee",
                "select name_, count(*), min(create_time_) from act_ru_task where assignee_ is null group by name_");
        questions.put(
                "已办环节 · Steps left in a year by element, from the covering index `step_day_model`",
                "select element_id, bucket, sum(n), sum(minutes), sum(late), sum(cancelled) from step_day where process_id = 'mediation'"
                        + YEAR + " group by element_id, bucket");
        questions.put(
                "在办环节 · Steps that wait, from the covering index `waiting_day_model`",
                "select element_id, entered_on, sum(n) from waiting_day where process_id = 'mediation' group by element_id, entered_on having sum(n) <> 0");
        questions.put(
                "在办逾期 · Tasks beyond their due day, from `tiaocai_task_due`",
                "select t.task_def_key_, count(*) from act_ru_task t join act_re_procdef p on p.id_ = t.proc_def_id_"
                        + " where p.key_ = 'mediation' and t.due_date_ < timestamp '2026-11-15 00:00' group by t.task_def_key_");
        questions.put(
                "办完的清单 · The list of steps left, the latest first, from `journal_step`",
                "select registration_number from journal where process_id = 'mediation' and element_id = 'acceptMediation' and kind = 'STEP_LEFT'"
                        + " and happened_at >= timestamp with time zone '2026-01-01 00:00+08' and happened_at < timestamp with time zone '2027-01-01 00:00+08'"
                        + " and registration_number is not null order by happened_at desc, id desc limit 51");
        questions.put(
                "逾期清单 · The list of steps left late, from `late_step_element`",
                "select registration_number from late_step where process_id = 'mediation' and element_id = 'acceptMediation'" + YEAR
                        + " group by registration_number order by registration_number desc limit 51");
        questions.put(
                "办案路径 · The steps of one case, from an index of the journal",
                "select * from journal where registration_number = '2026-000001' and kind in ('STEP_ENTERED', 'STEP_LEFT', 'STEP_CANCELLED') order by id");
        return questions;
    }
}
