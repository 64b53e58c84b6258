package org.tiaocai.mediation;

import static org.tiaocai.mediation.MediationVariables.PANEL;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.scheduling.Substitutions;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 更换调解员: another mediator goes on where one leaves, falls ill or should not have been appointed. Sessions to come, open
 * tasks and the duty in the case go over together; the parties are told, because the mediator is of their choosing or
 * at least known to them (协商调解规定 art. 25).
 */
@Component
class ReplaceMediator {

    private static final int LONGEST = 500;

    private final Mediations mediations;
    private final AppointmentPapers appointments;
    private final MediationNotices notices;
    private final ConflictCheck conflicts;
    private final Substitutions substitutions;
    private final Disputes disputes;
    private final Duties duties;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    ReplaceMediator(
            Mediations mediations,
            AppointmentPapers appointments,
            MediationNotices notices,
            ConflictCheck conflicts,
            Substitutions substitutions,
            Disputes disputes,
            Duties duties,
            RuntimeService runtime,
            TaskService tasks,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.mediations = mediations;
        this.appointments = appointments;
        this.notices = notices;
        this.conflicts = conflicts;
        this.substitutions = substitutions;
        this.disputes = disputes;
        this.duties = duties;
        this.runtime = runtime;
        this.tasks = tasks;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** @throws Refused for who is not on the panel, who may not mediate, or who is taken at the time of a session */
    @Transactional
    void replace(
            RegistrationNumber number, @Nullable String absent, @Nullable String substitute, @Nullable String reason) {
        if (absent == null || absent.isBlank() || substitute == null || substitute.isBlank()) {
            throw new Refused("请选择离开的调解员和接替的调解员");
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw new Refused("请填写更换的原因，不超过五百字");
        }
        disputes.inTurn(number);
        var mediation = mediations
                .latest(number)
                .filter(one -> one.closedOn() == null)
                .orElseThrow(() -> new Refused("本案没有正在进行的调解"));
        var panel = mediation.members().stream().map(Mediation.Member::userId).toList();
        if (!panel.contains(absent)) {
            throw new Refused(actor.nameOf(absent) + "不是本案现在的调解员，请刷新后重新选择");
        }
        if (panel.contains(substitute)) {
            throw new Refused(actor.nameOf(substitute) + "已经是本案调解员，请另选一人");
        }
        conflicts.check(number, appointments.onRoster(substitute));
        var today = LocalDate.now(clock);
        substitutions
                .ahead(number, absent, today)
                .forEach(session -> substitutions.substitute(session.id(), absent, substitute, reason.strip()));
        goesTo(mediation, absent, substitute);
        tasksGoTo(number, absent, substitute);
        journal.act(
                number,
                "更换调解员",
                actor.nameOf(absent) + " → " + actor.nameOf(substitute) + "；原因：" + reason.strip() + "；告知当事人");
    }

    /** What a session that was covered has done already is not done again. */
    void goesTo(Mediation before, String absent, String substitute) {
        var mediation = mediations.get(before.id());
        if (mediation.members().stream().noneMatch(member -> member.userId().equals(absent))) {
            return;
        }
        mediations.substitute(mediation.id(), absent, substitute);
        duties.replace(mediation.number(), absent, Duty.MEDIATOR);
        duties.take(mediation.number(), substitute, Duty.MEDIATOR);
        var after = mediations.get(mediation.id());
        var occasion = appointments.issue(after);
        notices.tellReplaced(after, occasion, actor.nameOf(absent), actor.nameOf(substitute));
    }

    private void tasksGoTo(RegistrationNumber number, String absent, String substitute) {
        var panel = mediations.latest(number).orElseThrow().members().stream()
                .map(Mediation.Member::userId)
                .collect(Collectors.joining(","));
        actor.asApplication(() -> {
            var instances =
                    runtime.createProcessInstanceQuery().processInstanceBusinessKey(number.value()).list().stream()
                            .map(one -> one.getProcessInstanceId())
                            .toArray(String[]::new);
            if (instances.length == 0) {
                return null;
            }
            runtime.createVariableInstanceQuery()
                    .variableName(PANEL.name())
                    .processInstanceIdIn(instances)
                    .list()
                    .forEach(one -> runtime.setVariableLocal(one.getExecutionId(), PANEL.name(), panel));
            tasks.createTaskQuery()
                    .processInstanceBusinessKey(number.value())
                    .list()
                    .forEach(task -> goesTo(task, absent, substitute));
            return null;
        });
    }

    private void goesTo(Task task, String absent, String substitute) {
        var isOffered = tasks.getIdentityLinksForTask(task.getId()).stream()
                .anyMatch(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && absent.equals(link.getUserId()));
        if (!isOffered) {
            return;
        }
        tasks.deleteCandidateUser(task.getId(), absent);
        tasks.addCandidateUser(task.getId(), substitute);
        if (absent.equals(task.getAssignee())) {
            tasks.setAssignee(task.getId(), substitute);
        }
    }
}
