package org.tiaocai.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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

    /** Serving papers goes on beside the case: it stands behind what the case itself waits for, and as one. */
    private static final String SERVING = "document-service:";

    /** @param who a person, or 待领 and the groups that may claim the task */
    record InHand(String task, String who) {}

    /** @param late the day is over */
    record Next(CaseDates.Ahead day, boolean late) {}

    /** What waits for people, the oldest first. */
    List<InHand> inHand(RegistrationNumber number) {
        var waiting = actor.asApplication(() -> tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .orderByTaskCreateTime()
                .asc()
                .orderByTaskId()
                .asc()
                .list());
        var ofTheCase = waiting.stream()
                .filter(task -> !isServing(task))
                .limit(MOST)
                .map(task -> new InHand(task.getName(), who(task)));
        return Stream.concat(ofTheCase, serving(waiting)).toList();
    }

    private Stream<InHand> serving(List<Task> waiting) {
        var papers = waiting.stream().filter(CaseHead::isServing).toList();
        if (papers.isEmpty()) {
            return Stream.empty();
        }
        var hands = papers.stream().map(this::who).distinct().limit(2).toList();
        return Stream.of(new InHand("送达（" + papers.size() + " 件）", String.join("、", hands)));
    }

    private static boolean isServing(Task task) {
        return task.getProcessDefinitionId().startsWith(SERVING);
    }

    /** What comes next, what is late included; what several have on one day stands once, with how many there are. */
    List<Next> next(RegistrationNumber number) {
        var today = LocalDate.now(clock);
        var equal = dates.stream()
                .flatMap(module -> module.ahead(number).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return equal.entrySet().stream()
                .map(one -> one.getValue() == 1 ? one.getKey() : several(one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(CaseDates.Ahead::on)
                        .thenComparing(one -> Objects.requireNonNullElse(one.time(), ""))
                        .thenComparing(CaseDates.Ahead::what))
                .limit(2)
                .map(one -> new Next(one, one.on().isBefore(today)))
                .toList();
    }

    private static CaseDates.Ahead several(CaseDates.Ahead one, long times) {
        return new CaseDates.Ahead(one.on(), one.time(), one.what() + "（" + times + " 项）", one.why());
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
