package org.tiaocai.mediation;

import static org.tiaocai.mediation.MediationVariables.BOOKING;
import static org.tiaocai.mediation.MediationVariables.PANEL;
import static org.tiaocai.mediation.MediationVariables.REMINDER_ON;
import static org.tiaocai.mediation.MediationVariables.SESSION_ON;

import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.Days;
import org.tiaocai.limits.ReckonerInForce;
import org.tiaocai.people.Actor;
import org.tiaocai.scheduling.Booking;
import org.tiaocai.scheduling.BookingMoved;
import org.tiaocai.scheduling.Purpose;
import org.tiaocai.scheduling.StaffSubstituted;

/** 调解会改期、换人: the waiting session goes by its new day and its new panel, and the parties are told. */
@Component
record SessionChanges(
        RuntimeService runtime,
        TaskService tasks,
        ManagementService jobs,
        Mediations mediations,
        MediationNotices notices,
        ObjectProvider<ReplaceMediator> replacing,
        Days days,
        ReckonerInForce reckoner,
        Actor actor) {

    private static final String PROCESS = "mediation-sessions";
    private static final String SESSION_TASK = "holdSession";
    private static final String REMINDER = "reminderDue";

    @EventListener
    void on(BookingMoved moved) {
        if (moved.after().purpose() == Purpose.MEDIATION_SESSION) {
            actor.asApplication(() -> {
                waitingFor(moved.after()).forEach(session -> goesBy(session, moved.after()));
                return null;
            });
            notices.tellMoved(moved.after());
        }
    }

    @EventListener
    void on(StaffSubstituted change) {
        if (change.booking().purpose() == Purpose.MEDIATION_SESSION) {
            var number = change.booking().number();
            mediations.latest(number).filter(one -> one.closedOn() == null).ifPresent(mediation -> {
                replacing.getObject().goesTo(mediation, change.absent(), change.substitute());
                actor.asApplication(() -> {
                    waitingFor(change.booking()).forEach(session -> isHeldBy(session, mediation.id(), change));
                    return null;
                });
            });
        }
    }

    private void goesBy(ProcessInstance session, Booking booking) {
        var day = booking.startsAt().toLocalDate();
        var reminderOn = reckoner.calendar().workingDaysBefore(day, 1);
        runtime.setVariable(session.getId(), SESSION_ON.name(), day.toString());
        runtime.setVariable(session.getId(), REMINDER_ON.name(), reminderOn.toString());
        sessionTasks(session).forEach(task -> tasks.setDueDate(task, days.endOf(day.toString())));
        jobs.createJobQuery()
                .processInstanceId(session.getId())
                .activityId(REMINDER)
                .list()
                .forEach(job -> jobs.setJobDuedate(job.getId(), days.morningOf(reminderOn.toString())));
    }

    /** Nobody has the task any more: whoever of the new panel comes first takes it. */
    private void isHeldBy(ProcessInstance session, long mediation, StaffSubstituted change) {
        var panel = mediations.get(mediation).members().stream()
                .map(Mediation.Member::userId)
                .collect(Collectors.joining(","));
        runtime.setVariable(session.getId(), PANEL.name(), panel);
        sessionTasks(session).forEach(task -> {
            if (change.absent()
                    .equals(tasks.createTaskQuery().taskId(task).singleResult().getAssignee())) {
                tasks.setAssignee(task, null);
            }
            tasks.deleteCandidateUser(task, change.absent());
            tasks.addCandidateUser(task, change.substitute());
        });
    }

    private List<ProcessInstance> waitingFor(Booking booking) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(PROCESS)
                .processInstanceBusinessKey(booking.number().value())
                .variableValueEquals(BOOKING.name(), booking.id())
                .list();
    }

    private List<String> sessionTasks(ProcessInstance session) {
        return tasks
                .createTaskQuery()
                .processInstanceId(session.getId())
                .taskDefinitionKey(SESSION_TASK)
                .list()
                .stream()
                .map(task -> task.getId())
                .toList();
    }
}
