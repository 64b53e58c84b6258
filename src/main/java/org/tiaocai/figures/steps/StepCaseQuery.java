package org.tiaocai.figures.steps;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.tiaocai.figures.steps.Question.State;

/** 案件清单 behind a figure of one element; the two days bound only what was left. */
record StepCaseQuery(
        String title,
        Which which,
        String processId,
        @Nullable Integer version,
        String element,
        LocalDate from,
        LocalDate to) {

    /** Which cases of the element. */
    enum Which {
        WAITING("在办"),
        OVERDUE("在办逾期"),
        LEFT("办完"),
        LEFT_LATE("逾期办完"),
        CANCELLED("撤销");

        private final String label;

        Which(String label) {
            this.label = label;
        }
    }

    static StepCaseQuery of(Which which, Question question, Element element) {
        return new StepCaseQuery(
                which.label + "：" + element.name(),
                which,
                question.processId(),
                question.version(),
                element.id(),
                question.period().first(),
                question.period().last());
    }

    /** The heat map from which the list was opened. */
    public String heat() {
        var state = which == Which.WAITING || which == Which.OVERDUE ? State.RUNNING : State.FINISHED;
        var uri = UriComponentsBuilder.fromPath("/dashboard/heat")
                .queryParam("process", processId)
                .queryParam("state", state)
                .queryParam("from", YearMonth.from(from))
                .queryParam("to", YearMonth.from(to));
        return (version == null ? uri : uri.queryParam("version", version)).toUriString();
    }

    public String href() {
        return uri("/dashboard/heat/cases");
    }

    public String csv() {
        return uri("/dashboard/heat/cases.csv");
    }

    private String uri(String path) {
        var uri = UriComponentsBuilder.fromPath(path)
                .queryParam("title", "{title}")
                .queryParam("which", which)
                .queryParam("process", processId)
                .queryParam("element", element)
                .queryParam("from", from)
                .queryParam("to", to);
        if (version != null) {
            uri.queryParam("version", version);
        }
        return uri.encode().buildAndExpand(Map.of("title", title)).toUriString();
    }
}
