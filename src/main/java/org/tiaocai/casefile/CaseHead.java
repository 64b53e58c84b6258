package org.tiaocai.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.CaseDates;
import org.tiaocai.shared.RegistrationNumber;

/** 案头: who has a case in hand now, and the next day that counts in it, and why. */
@Component
record CaseHead(TaskService tasks, IdentityService identities, List<CaseDates> dates, Actor actor, Clock clock) {

    private static final int MOST = 4;

    /** Serving papers goes on beside the case. */
    private static final String SERVING = "document-service:";

    /** @param who a person, or 待领 and the groups that may claim the task */
    record InHand(String task, String who) {}

    /** @param late the day is over */
    record Next(CaseDates.Ahead day, boolean late) {}

    /** What waits for people, the oldest first. */
    List<InHand> inHand(RegistrationNumber number) {
        return actor
                .asApplication(() -> tasks.createTaskQuery()
                        .processInstanceBusinessKey(number.value())
                        .orderByTaskCreateTime()
                        .asc()
                        .orderByTaskId()
                        .asc()
                        .list())
                .stream()
                .filter(task -> !task.getProcessDefinitionId().startsWith(SERVING))
                .limit(MOST)
                .map(task -> new InHand(task.getName(), who(task)))
                .toList();
    }

    /** What comes next, what is late included. */
    List<Next> next(RegistrationNumber number) {
        var today = LocalDate.now(clock);
        return dates.stream()
                .flatMap(module -> module.ahead(number).stream())
                .sorted(Comparator.comparing(CaseDates.Ahead::on)
                        .thenComparing(one -> Objects.requireNonNullElse(one.time(), "")))
                .limit(2)
                .map(one -> new Next(one, one.on().isBefore(today)))
                .toList();
    }

    private String who(Task task) {
        if (task.getAssignee() != null) {
            return actor.nameOf(task.getAssignee());
        }
        var groups = actor.asApplication(() -> tasks.getIdentityLinksForTask(task.getId())).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .map(this::named)
                .distinct()
                .toList();
        return groups.isEmpty() ? "待领" : "待" + String.join("、", groups) + "领取";
    }

    /** A role of the house, or a court or an organisation outside by its own name. */
    private String named(String group) {
        return Optional.ofNullable(Groups.NAMES.get(group))
                .or(() -> Optional.ofNullable(actor.asApplication(() ->
                                identities.createGroupQuery().groupId(group).singleResult()))
                        .map(Group::getName))
                .orElse(group);
    }
}
