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
                "select distinct dispute_number from figure_entry where measure = 'MEDIATION_AGREED'" + YEAR
                        + " and category = 'org1' order by dispute_number desc limit 51");
        questions.put(
                "待领任务 · Tasks without an assignee",
                "select name_, count(*), min(create_time_) from act_ru_task where assignee_ is null group by name_");
        return questions;
    }
}
