package org.tiaocai.handover;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 承办人: whoever has a task of the case in hand, handles it, mediates it or sits in its tribunal; while nobody does, whoever may take its
 * next task; while it waits for nobody, whoever registered it. Who stands in for one of them counts as they do.
 */
@Component
record CaseHands(
        TaskService tasks, Duties duties, StaffAtHand colleagues, Deputies deputies, Disputes disputes, Actor actor) {

    private static final List<Duty> HANDLING = List.of(Duty.MEDIATOR, Duty.ARBITRATOR, Duty.CLERK, Duty.HANDLER);

    boolean has(RegistrationNumber number, String person) {
        return !duties.isLockedOut(number, person)
                && (handles(number, person)
                        || deputies.principalsOf(person).stream().anyMatch(one -> handles(number, one)));
    }

    private boolean handles(RegistrationNumber number, String person) {
        var open = actor.asApplication(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .list());
        if (open.stream().anyMatch(task -> person.equals(task.getAssignee()))
                || HANDLING.stream().anyMatch(duty -> duties.has(number, person, duty))) {
            return true;
        }
        if (open.stream().anyMatch(task -> task.getAssignee() != null)
                || HANDLING.stream().anyMatch(duty -> !duties.of(number, duty).isEmpty())) {
            return false;
        }
        return open.isEmpty()
                ? person.equals(disputes.get(number).registeredBy())
                : open.stream().anyMatch(task -> isOffered(task, person));
    }

    private boolean isOffered(Task task, String person) {
        var links = actor.asApplication(() -> tasks.getIdentityLinksForTask(task.getId())).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .toList();
        return links.stream().anyMatch(link -> person.equals(link.getUserId()))
                || !Collections.disjoint(
                        links.stream()
                                .map(IdentityLink::getGroupId)
                                .filter(Objects::nonNull)
                                .toList(),
                        colleagues.roles(person));
    }
}
