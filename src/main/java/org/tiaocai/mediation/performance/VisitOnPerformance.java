package org.tiaocai.mediation.performance;

import static org.tiaocai.mediation.performance.PerformanceVariables.MEDIATION;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Journal;
import org.tiaocai.mediation.RecordPerformance;
import org.tiaocai.mediation.RecordPerformance.Extent;
import org.tiaocai.mediation.performance.PerformanceVariables.Standing;
import org.tiaocai.mediation.performance.PromisedAct.State;
import org.tiaocai.mediation.performance.VisitedAct.Found;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 回访履行情况 (协商调解规定 art. 32): of each promise that is due, what has become of it; on paper as D112. */
@Component
record VisitOnPerformance(
        Submission submission,
        PromisedActs acts,
        PromiseLines lines,
        PerformanceProcess process,
        RecordPerformance record,
        Disputes disputes,
        Journal journal,
        Clock clock)
        implements TaskOutcome {

    /** @param acts those that are due, each once; of another one what is known already */
    record Visit(
            @NotNull(message = "请填写回访的日期") LocalDate day,

            @NotEmpty(message = "请逐项填写履行情况") @Size(max = 500, message = "履行情况的项数过多，请核对")
            List<@Valid VisitedAct> acts,

            @Nullable @Size(max = 1_000, message = "说明不能超过一千字")
            String note) {}

    @Override
    public void completed(DelegateExecution execution) {
        var visit = submission.read(execution, Visit.class);
        var number = RegistrationNumber.of(execution);
        disputes.inTurn(number);
        var mediation = MEDIATION.get(execution);
        var found = found(visit, acts.of(mediation));
        found.forEach((promised, seen) -> note(promised, seen, visit.day()));
        var standing = process.standing(mediation);
        record.visited(number, onPaper(number, visit, found, standing));
        journal.act(number, "回访履行情况", standing == Standing.PERFORMED ? "已经全部履行" : null);
        PerformanceVariables.STANDING.set(execution, standing);
    }

    private Map<PromisedAct, VisitedAct> found(Visit visit, List<PromisedAct> all) {
        var today = LocalDate.now(clock);
        if (visit.day().isAfter(today)) {
            throw new Refused("回访的日期（" + visit.day() + "）不能晚于今天");
        }
        var found = new HashMap<Long, VisitedAct>();
        for (var one : visit.acts()) {
            var promised = all.stream()
                    .filter(act -> act.id() == one.act() && act.isUnperformed())
                    .findFirst()
                    .orElseThrow(() -> new Refused("没有这一项约定，或者它已经办完，请刷新后核对"));
            one.check(promised, today);
            if (found.put(one.act(), one) != null) {
                throw new Refused("第 " + promised.ordinal() + " 项约定填写了两次，请核对");
            }
        }
        all.stream()
                .filter(one -> one.isOverdue(today) || one.state() == State.BREACHED)
                .filter(one -> !found.containsKey(one.id()))
                .findFirst()
                .ifPresent(missing -> {
                    throw new Refused("第 " + missing.ordinal() + " 项约定已经到期，请填写履行情况");
                });
        return all.stream()
                .filter(one -> found.containsKey(one.id()))
                .collect(Collectors.toMap(one -> one, one -> Objects.requireNonNull(found.get(one.id()))));
    }

    private void note(PromisedAct promised, VisitedAct seen, LocalDate day) {
        switch (seen.found()) {
            case PERFORMED -> acts.performed(promised, seen.performedOn() == null ? day : seen.performedOn());
            case PARTLY -> {
                acts.paid(promised, Objects.requireNonNull(seen.paid()));
                broken(promised);
            }
            case NOT -> broken(promised);
            case POSTPONED -> {}
        }
        if (seen.isPostponed()) {
            acts.postponed(promised, Objects.requireNonNull(seen.until()));
        }
    }

    /** What is not due yet is not broken, whatever is known of it. */
    private void broken(PromisedAct promised) {
        if (promised.isBroken() || promised.isOverdue(LocalDate.now(clock))) {
            acts.now(promised, State.BREACHED);
        }
    }

    private RecordPerformance.Visit onPaper(
            RegistrationNumber number, Visit visit, Map<PromisedAct, VisitedAct> found, Standing standing) {
        var said = lines.of(number);
        var sorted = found.entrySet().stream()
                .sorted(Map.Entry.comparingByKey((one, other) -> one.ordinal() - other.ordinal()))
                .toList();
        var proof = sorted.stream()
                .map(one -> one.getValue().proof())
                .filter(one -> one != null && !one.isBlank())
                .collect(Collectors.joining("；"));
        var part = found.values().stream().anyMatch(one -> one.found() != Found.NOT);
        return new RecordPerformance.Visit(
                visit.day(),
                sorted.stream()
                        .map(one -> one.getValue().line(one.getKey(), said.line(one.getKey())))
                        .collect(Collectors.joining("\n")),
                proof.isEmpty() ? null : proof,
                visit.note(),
                standing == Standing.PERFORMED ? Extent.ALL : part ? Extent.PARTLY : Extent.NOT);
    }
}
