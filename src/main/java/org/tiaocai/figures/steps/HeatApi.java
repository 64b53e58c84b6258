package org.tiaocai.figures.steps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.dispute.JournalStep;
import org.tiaocai.shared.Period;

/** What draws the heat map, here and inside Cockpit: the model as XML, and the figures of its elements; no case. */
@RestController
@RequestMapping("/api/v1")
record HeatApi(Models models, StepFigures figures, Clock clock) {

    private static final double HALF = 0.5;
    private static final double NINE_IN_TEN = 0.9;

    /** The figures of a model; of all its versions when none is named. */
    record Heat(
            String processId, @Nullable Integer version, LocalDate from, LocalDate to, List<ElementHeat> elements) {}

    record ElementHeat(
            String id, @Nullable Running running, @Nullable Finished finished) {}

    record Running(long n, int medianDays, LocalDate oldest, long late) {}

    record Finished(long n, int medianDays, int nineInTenDays, double meanDays, long late, long cancelled) {}

    /** As XML whatever was asked for, so that a program which asks for JSON reads why there is none. */
    @GetMapping("/models/{processId}/{version}")
    ResponseEntity<String> model(@PathVariable String processId, @PathVariable int version) {
        return models.xml(processId, version)
                .map(ResponseEntity.ok().contentType(MediaType.APPLICATION_XML)::body)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这个流程模型，或者没有这个版本"));
    }

    @GetMapping("/models/{processId}/heat")
    Heat heat(
            @PathVariable String processId,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        if (!models.isKnown(processId, version)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这个流程模型，或者没有这个版本");
        }
        var period = Period.of(from, to, LocalDate.now(clock));
        var waiting = figures.waiting(processId, version, JournalStep::elementOf);
        var left = figures.left(processId, version, period, JournalStep::elementOf);
        var ids = new TreeSet<>(waiting.keySet());
        ids.addAll(left.keySet());
        var elements = ids.stream()
                .map(id -> new ElementHeat(id, running(waiting.get(id)), finished(left.get(id))))
                .toList();
        return new Heat(processId, version, period.first(), period.last(), elements);
    }

    private static @Nullable Running running(@Nullable Waiting waiting) {
        return waiting == null
                ? null
                : new Running(waiting.n(), waiting.days().within(HALF), waiting.oldest(), waiting.late());
    }

    private static @Nullable Finished finished(@Nullable Left left) {
        return left == null
                ? null
                : new Finished(
                        left.n(),
                        left.days().within(HALF),
                        left.days().within(NINE_IN_TEN),
                        left.meanDays(),
                        left.late(),
                        left.cancelled());
    }
}
