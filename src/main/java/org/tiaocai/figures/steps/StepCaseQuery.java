package org.tiaocai.figures.steps;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.tiaocai.figures.steps.Question.State;

/** 案件清单 behind a figure of one element: those that wait there, or those that left it late between two days. */
record StepCaseQuery(
        String title,
        State state,
        String processId,
        @Nullable Integer version,
        String element,
        LocalDate from,
        LocalDate to) {

    static StepCaseQuery waiting(Question question, Element element) {
        return of("在办：" + element.name(), State.RUNNING, question, element);
    }

    static StepCaseQuery late(Question question, Element element) {
        return of("逾期：" + element.name(), State.FINISHED, question, element);
    }

    private static StepCaseQuery of(String title, State state, Question question, Element element) {
        return new StepCaseQuery(
                title,
                state,
                question.processId(),
                question.version(),
                element.id(),
                question.period().first(),
                question.period().last());
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
                .queryParam("state", state)
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
