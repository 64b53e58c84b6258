package org.tiaocai.bench;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.history.HistoricProcessInstanceQuery;
import org.camunda.bpm.engine.query.PeriodUnit;

/** What the same pages would ask of the engine's history, as far as its API has an answer at all. */
final class HistoryQuestions {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 15);

    private final HistoryService history;
    private final String definition;

    HistoryQuestions(HistoryService history, String definition) {
        this.history = history;
        this.definition = definition;
    }

    /** By view; views that are not named here have no counterpart. */
    Map<String, Runnable> byView() {
        return Map.of(
                "today", this::today,
                "flow", this::flow,
                "mediation", this::mediation,
                "arbitration", this::arbitration,
                "workload", this::workload,
                "heat-running", () -> history.createHistoricActivityStatisticsQuery(definition).list(),
                "heat-finished", () -> history.createHistoricActivityStatisticsQuery(definition)
                        .includeFinished().includeCanceled().finishedAfter(day(LocalDate.of(2026, 1, 1))).list());
    }

    private void today() {
        history.createHistoricActivityStatisticsQuery(definition).list();
        history.createHistoricTaskInstanceQuery().unfinished().taskDueBefore(day(TODAY)).count();
        history.createHistoricTaskInstanceQuery().unfinished().taskDueAfter(day(TODAY)).taskDueBefore(day(TODAY.plusDays(1))).count();
        history.createHistoricTaskInstanceQuery().unfinished().taskDueAfter(day(TODAY.plusDays(1))).taskDueBefore(day(TODAY.plusDays(4))).count();
        history.createHistoricTaskInstanceQuery().unfinished().taskUnassigned().count();
    }

    private void flow() {
        months().forEach(month -> {
            started(month).count();
            finished(month).count();
        });
        history.createHistoricProcessInstanceQuery().unfinished().count();
        history.createHistoricProcessInstanceReport().startedAfter(day(LocalDate.of(2026, 1, 1))).duration(PeriodUnit.MONTH);
        history.createHistoricActivityStatisticsQuery(definition).includeFinished().list();
    }

    private void mediation() {
        for (var outcome : List.of("AGREEMENT", "NOT_AGREED")) {
            ofTheYear().variableValueEquals("outcome", outcome).count();
        }
        for (var cause : List.of("REMUNERATION", "SEVERANCE", "LABOUR_RELATION", "INJURY_BENEFITS", "SOCIAL_INSURANCE", "WELFARE", "OTHER")) {
            ofTheYear().variableValueEquals("outcome", "AGREEMENT").variableValueEquals("cause", cause).count();
        }
    }

    private void arbitration() {
        months().forEach(month -> finished(month).variableValueEquals("outcome", "AWARD").count());
    }

    private void workload() {
        IntStream.range(0, 40).forEach(person -> history.createHistoricTaskInstanceQuery()
                .taskAssignee("person" + person)
                .finishedAfter(day(LocalDate.of(2026, 1, 1)))
                .count());
    }

    private HistoricProcessInstanceQuery ofTheYear() {
        return history.createHistoricProcessInstanceQuery().finishedAfter(day(LocalDate.of(2026, 1, 1)));
    }

    private HistoricProcessInstanceQuery finished(YearMonth month) {
        return history.createHistoricProcessInstanceQuery().finishedAfter(day(month.atDay(1))).finishedBefore(day(month.plusMonths(1).atDay(1)));
    }

    private HistoricProcessInstanceQuery started(YearMonth month) {
        return history.createHistoricProcessInstanceQuery().startedAfter(day(month.atDay(1))).startedBefore(day(month.plusMonths(1).atDay(1)));
    }

    private static List<YearMonth> months() {
        return IntStream.rangeClosed(1, 12).mapToObj(month -> YearMonth.of(2026, month)).toList();
    }

    private static Date day(LocalDate day) {
        return Date.from(day.atStartOfDay(ZONE).toInstant());
    }
}
