package org.tiaocai.figures.steps;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tiaocai.figures.steps.Question.Colour;
import org.tiaocai.figures.steps.Question.State;
import org.tiaocai.figures.steps.StepCaseQuery.Which;
import org.tiaocai.shared.Period;

/** What 流程热图 asks for one model through which every case went, and the case lists behind it. */
@Component
public class HeatQuestions {

    private static final Period YEAR = new Period(YearMonth.of(2026, 1), YearMonth.of(2026, 12));

    private final Models models;
    private final StepFigures figures;
    private final Ranking ranking;
    private final StepCases cases;

    HeatQuestions(Models models, StepFigures figures, Ranking ranking, StepCases cases) {
        this.models = models;
        this.figures = figures;
        this.ranking = ranking;
        this.cases = cases;
    }

    /** By the name of the page; the key of its counterpart stands before the colon. */
    public Map<String, Runnable> byPage() {
        var pages = new LinkedHashMap<String, Runnable>();
        pages.put("heat-running:流程热图，在办", () -> page(State.RUNNING));
        pages.put("heat-finished:流程热图，已办", () -> page(State.FINISHED));
        pages.put("heat-waiting-list:等待的案件清单", () -> list(Which.WAITING, "holdSessions"));
        pages.put("heat-overdue-list:在办逾期的案件清单", () -> list(Which.OVERDUE, "holdSessions"));
        pages.put("heat-left-list:办完的案件清单", () -> list(Which.LEFT, "acceptMediation"));
        pages.put("heat-late-list:逾期办完的案件清单", () -> list(Which.LEFT_LATE, "acceptMediation"));
        return pages;
    }

    private void page(State state) {
        models.all();
        figures.known();
        ranking.rows(question(state), models.elements("mediation", 1));
    }

    private void list(Which which, String element) {
        cases.numbers(
                new StepCaseQuery("x", which, "mediation", null, element, YEAR.first(), YEAR.last()), 0, 51);
    }

    private static Question question(State state) {
        return new Question("mediation", null, state, Colour.COUNT, YEAR);
    }
}
