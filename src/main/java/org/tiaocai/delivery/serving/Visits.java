package org.tiaocai.delivery.serving;

import static org.tiaocai.delivery.serving.ServingVariables.SERVICE;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 同一次送达: one form tells what came of all papers that went along. Each paper keeps a process and a task of its own; the
 * tasks of the others end with the first one, in its transaction. A paper that the form did not name stays due.
 */
@Component
class Visits {

    private final ServingAttempts attempts;
    private final Companions companions;
    private final OneTaskPerVisit inSight;
    private final TaskService tasks;
    private final Actor actor;

    /** While the others' tasks end: what the first form has decided for them. */
    private final ThreadLocal<Map<Long, Optional<ServingStep>>> decided = new ThreadLocal<>();

    Visits(ServingAttempts attempts, Companions companions, OneTaskPerVisit inSight, TaskService tasks, Actor actor) {
        this.attempts = attempts;
        this.companions = companions;
        this.inSight = inSight;
        this.tasks = tasks;
        this.actor = actor;
    }

    /** @param form read only where no other form has told of this paper */
    void completed(DelegateExecution execution, Supplier<ServingReport> form, VisitAct act) {
        var own = SERVICE.get(execution);
        var visit = decided.get();
        var step = visit != null && visit.containsKey(own) ? visit.get(own) : told(execution, own, form.get(), act);
        step.ifPresent(way -> ServingVariables.decided(execution, way));
        inSight.touched(companions.get(RegistrationNumber.of(execution), own));
    }

    private Optional<ServingStep> told(DelegateExecution execution, long own, ServingReport report, VisitAct act) {
        var number = RegistrationNumber.of(execution);
        var others = companions.named(number, own, execution.getCurrentActivityId(), report);
        var steps = new HashMap<Long, Optional<ServingStep>>();
        steps.put(own, Optional.ofNullable(act.report(number, own, report.of(own))));
        others.forEach(other -> steps.put(other.service().id(), reported(number, other.service(), report, act)));
        var all = Stream.concat(
                        Stream.of(own),
                        others.stream().map(other -> other.service().id()))
                .toList();
        act.together(number, all, own + "-" + attempts.of(own).size());
        end(others, steps);
        return steps.getOrDefault(own, Optional.empty());
    }

    /** A fault of one paper names the paper. */
    private static Optional<ServingStep> reported(
            RegistrationNumber number, Serving service, ServingReport report, VisitAct act) {
        @Nullable ServingStep step;
        try {
            step = act.report(number, service.id(), report.of(service.id()));
        } catch (Refused refusal) {
            throw new Refused("《" + service.documentTitle() + "》：" + refusal.getMessage());
        }
        if (step == ServingStep.REFUSED_TO_SIGN) {
            throw new Refused("《" + service.documentTitle() + "》被拒绝签收的，请在它自己的任务里单独登记");
        }
        return Optional.ofNullable(step);
    }

    private void end(List<WaitingServings.Waiting> others, Map<Long, Optional<ServingStep>> steps) {
        if (others.isEmpty()) {
            return;
        }
        decided.set(steps);
        try {
            others.forEach(other -> actor.asApplication(() -> {
                if (other.task().getAssignee() == null) {
                    tasks.setAssignee(other.task().getId(), actor.id());
                }
                tasks.complete(other.task().getId());
                return other;
            }));
        } finally {
            decided.remove();
        }
    }
}
