package org.tiaocai.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.CasePart;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 催办和督办 on the case page: what waits with whom, and what a leader wants to be told. */
@Component
@Order(60)
record OrdersSection(CaseOrders orders, CaseHands hands, TaskService tasks, Rights rights, Actor actor, Clock clock)
        implements CaseSection {

    record Shown(CaseOrder one, String orderedBy, @Nullable String answeredBy, boolean late) {}

    record Waiting(String id, String name, @Nullable String holder) {}

    /** Leaders read a case masked, and order in it. */
    @Override
    public boolean alsoMasked() {
        return true;
    }

    @Override
    public CasePart part() {
        return CasePart.OVERVIEW;
    }

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var mine = rights.in(number);
        if (!mine.may("case.order") && !mine.may("case.whole")) {
            return Map.of();
        }
        var shown = orders.of(number).stream().map(this::shown).toList();
        var waiting = mine.may("case.remind") ? waiting(number) : List.of();
        return shown.isEmpty() && waiting.isEmpty() && !mine.may("case.order")
                ? Map.of()
                : Map.of("orders", shown, "waiting", waiting, "mine", hands.has(number, actor.id()));
    }

    private List<Waiting> waiting(RegistrationNumber number) {
        return actor
                .asApplication(() -> tasks.createTaskQuery()
                        .processInstanceBusinessKey(number.value())
                        .list())
                .stream()
                .map(task -> new Waiting(
                        task.getId(),
                        task.getName(),
                        task.getAssignee() == null ? null : actor.nameOf(task.getAssignee())))
                .toList();
    }

    private Shown shown(CaseOrder one) {
        return new Shown(
                one,
                actor.nameOf(one.orderedBy()),
                one.answeredBy() == null ? null : actor.nameOf(one.answeredBy()),
                one.isLate(LocalDate.now(clock)));
    }
}
