package org.tiaocai.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.people.Groups;
import org.tiaocai.rights.CaseStage;
import org.tiaocai.rights.Stages;
import org.tiaocai.shared.RegistrationNumber;

/** 某人手上的任务: what they have taken and what is offered to them by name, each with who could do it instead. */
@Component
record HeldTasksOf(
        TaskService tasks,
        RuntimeService runtime,
        Duties duties,
        Stages stages,
        StaffAtHand colleagues,
        Actor actor,
        Clock clock) {

    private static final String HELD = """
            select t.* from ACT_RU_TASK t where t.ASSIGNEE_ = #{person}
              or t.ASSIGNEE_ is null and exists (select 1 from ACT_RU_IDENTITYLINK own
                where own.TASK_ID_ = t.ID_ and own.TYPE_ = 'candidate' and own.USER_ID_ = #{person})""";

    private static final Set<String> TRIBUNAL = Set.of(Groups.ARBITRATOR, Groups.PRESIDING, Groups.CLERK);

    /** The first to come due first; who has least in hand, with what was proposed above, stands first of those who could do it. */
    List<HeldTask> of(String person) {
        var able = new HashMap<Set<String>, List<StaffAtHand.Colleague>>();
        return spread(
                actor
                        .asApplication(() -> tasks.createNativeTaskQuery()
                                .sql(HELD)
                                .parameter("person", person)
                                .list())
                        .stream()
                        .map(task -> held(task, person, roles -> able.computeIfAbsent(roles, colleagues::with)))
                        .sorted(Comparator.comparing(HeldTask::due, Comparator.nullsLast(Comparator.naturalOrder()))
                                .thenComparing(HeldTask::id))
                        .toList());
    }

    /** What is proposed to somebody counts as theirs for the next task, so that not all goes to one. */
    private static List<HeldTask> spread(List<HeldTask> all) {
        var proposed = new HashMap<String, Long>();
        return all.stream().map(one -> proposing(one, proposed)).toList();
    }

    private static HeldTask proposing(HeldTask task, Map<String, Long> proposed) {
        var others = task.successors().stream()
                .sorted(Comparator.comparingLong(one -> one.load() + proposed.getOrDefault(one.id(), 0L)))
                .toList();
        others.stream().findFirst().ifPresent(first -> proposed.merge(first.id(), 1L, Long::sum));
        return task.with(others);
    }

    Optional<HeldTask> find(String id) {
        return Optional.ofNullable(actor.asApplication(
                        () -> tasks.createTaskQuery().taskId(id).singleResult()))
                .map(task ->
                        held(task, task.getAssignee() == null ? onlyOne(task) : task.getAssignee(), colleagues::with));
    }

    private HeldTask held(Task task, @Nullable String holder, Function<Set<String>, List<StaffAtHand.Colleague>> able) {
        var number = caseOf(task);
        var offered = candidates(task)
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var due = day(task.getDueDate());
        var seat = holder == null ? null : number == null ? ofTheLink(task, offered) : seat(number, holder, offered);
        return new HeldTask(
                task.getId(),
                task.getName(),
                holder,
                number,
                due,
                due != null && due.isBefore(LocalDate.now(clock)),
                offered,
                seat,
                holder == null || seat != null ? List.of() : successors(holder, number, offered, able));
    }

    /** Who has a role to which it is offered, or a role of the holder where it was given by name. */
    private List<StaffAtHand.Colleague> successors(
            String holder,
            @Nullable RegistrationNumber number,
            Set<String> offered,
            Function<Set<String>, List<StaffAtHand.Colleague>> able) {
        return able.apply(offered.isEmpty() ? colleagues.roles(holder) : offered).stream()
                .filter(one -> !one.id().equals(holder))
                .filter(one -> number == null || !duties.isLockedOut(number, one.id()))
                .filter(one -> number == null || offered.isEmpty() || duties.isOpenTo(number, one.id(), offered))
                .toList();
    }

    /** 联系走访 keeps its arbitrator out of the firm's cases, and so goes to nobody else. */
    private static @Nullable String ofTheLink(Task task, Set<String> offered) {
        return offered.isEmpty() && task.getProcessDefinitionId().startsWith("outreach:")
                ? "由联系的仲裁员本人办理：请负责人提前结束这一对联系，另行建立"
                : null;
    }

    /** What is done by who sits in the case goes to another only with the seat. */
    private @Nullable String seat(RegistrationNumber number, String holder, Set<String> offered) {
        var mine = duties.taken(number, holder);
        var isSeated = mine.contains(Duty.ARBITRATOR) || mine.contains(Duty.CLERK);
        // Once the case is decided no seat changes hands any more, and what is left to do goes like any other task.
        if (isSeated && TRIBUNAL.containsAll(offered) && stages.of(number).compareTo(CaseStage.SEALED) < 0) {
            return "由仲裁庭的人员本人办理：请负责人在案件页“更换仲裁庭成员”，任务随席位转过去";
        }
        return mine.contains(Duty.MEDIATOR) && Groups.MEDIATORS.containsAll(offered)
                ? "由本案调解员本人办理：须告知双方当事人，请在案件页“更换调解员”，任务随之转过去"
                : null;
    }

    private Stream<IdentityLink> candidates(Task task) {
        return actor.asApplication(() -> tasks.getIdentityLinksForTask(task.getId())).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()));
    }

    private @Nullable String onlyOne(Task task) {
        var all = candidates(task).toList();
        return all.size() == 1 ? all.get(0).getUserId() : null;
    }

    private @Nullable RegistrationNumber caseOf(Task task) {
        var instance = actor.asApplication(() -> runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult());
        return instance == null || !RegistrationNumber.isOne(instance.getBusinessKey())
                ? null
                : RegistrationNumber.of(instance.getBusinessKey());
    }

    private @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toInstant().atZone(clock.getZone()).toLocalDate();
    }
}
