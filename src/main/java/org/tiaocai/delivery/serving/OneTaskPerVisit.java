package org.tiaocai.delivery.serving;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tiaocai.delivery.serving.WaitingServings.Waiting;
import org.tiaocai.people.Actor;
import org.tiaocai.people.GoesAlong;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 同一次送达一项任务: of the papers of a case that wait for the same visit to a party, the same letter or the same notice, one
 * task stands in the lists of the servers. Its form tells of the others, whose tasks wait out of sight ({@link GoesAlong})
 * and can be done alone as ever. Looked at once before each transaction commits in which a paper came or went, because
 * only then the engine knows all tasks of the transaction.
 */
@Component
class OneTaskPerVisit {

    /** What is in somebody's hands stays in sight; else what is due first, and what has waited longest. */
    private static final Comparator<Waiting> FIRST = Comparator.<Waiting, Boolean>comparing(
                    one -> one.task().getAssignee() == null)
            .thenComparing(one -> one.task().getDueDate(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(one -> one.task().getCreateTime())
            .thenComparing(one -> one.service().id());

    private final Servings servings;
    private final ServingAttempts attempts;
    private final WaitingServings waiting;
    private final TaskService tasks;
    private final Actor actor;

    OneTaskPerVisit(
            Servings servings, ServingAttempts attempts, WaitingServings waiting, TaskService tasks, Actor actor) {
        this.servings = servings;
        this.attempts = attempts;
        this.waiting = waiting;
        this.tasks = tasks;
        this.actor = actor;
    }

    /** A paper for the party came, went, or waits for another step. */
    void touched(Serving service) {
        pending()
                .parties
                .computeIfAbsent(service.number().value(), any -> new TreeSet<>())
                .add(service.partyId());
    }

    /** 同一次: the papers that one form can tell of, in the order in which they wait; each group has one in sight. */
    List<List<Waiting>> visits(List<Waiting> open) {
        return List.copyOf(open.stream()
                .sorted(FIRST)
                .collect(Collectors.groupingBy(this::visit, LinkedHashMap::new, Collectors.toList()))
                .values());
    }

    private List<Object> visit(Waiting one) {
        return List.of(
                one.service().number(),
                one.service().partyId(),
                one.step(),
                one.step().equals("recordMailResult")
                        ? String.valueOf(attempts.last(one.service().id()).address())
                        : "");
    }

    private void look(RegistrationNumber number, Set<Long> parties) {
        var open = servings.open(number, parties);
        if (!open.isEmpty()) {
            visits(waiting.of(number, open)).forEach(this::show);
        }
    }

    private void show(List<Waiting> visit) {
        name(visit.get(0).task(), false);
        visit.stream().skip(1).map(Waiting::task).forEach(task -> name(task, task.getAssignee() == null));
    }

    private void name(Task task, boolean along) {
        var name = GoesAlong.named(task.getName(), along);
        if (!name.equals(task.getName())) {
            task.setName(name);
            actor.asApplication(() -> {
                tasks.saveTask(task);
                return task;
            });
        }
    }

    private Pending pending() {
        return (Pending) TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(Pending.class::isInstance)
                .findFirst()
                .orElseGet(this::begin);
    }

    private Pending begin() {
        var pending = new Pending();
        TransactionSynchronizationManager.registerSynchronization(pending);
        return pending;
    }

    private final class Pending implements TransactionSynchronization {
        private final Map<String, Set<Long>> parties = new TreeMap<>();

        @Override
        public void beforeCommit(boolean readOnly) {
            parties.forEach((number, touched) -> look(RegistrationNumber.of(number), touched));
            parties.clear();
        }
    }
}
