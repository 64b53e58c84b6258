package org.tiaocai.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Table;

/** 催办: of one task at most once a day; seen by who holds it, or by those who may take it, until it is done. */
@Repository
@Transactional
public class TaskReminders {

    private final JdbcClient jdbc;
    private final Table rows;
    private final HeldTasksOf tasks;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    TaskReminders(JdbcClient jdbc, HeldTasksOf tasks, Journal journal, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new Table(jdbc, "task_reminder");
        this.tasks = tasks;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** A reminder of which the task is still open. */
    public record Reminder(RegistrationNumber number, String taskName, LocalDate remindedOn, String remindedBy) {}

    void remind(RegistrationNumber number, @Nullable String taskId) {
        var task = Optional.ofNullable(taskId)
                .flatMap(tasks::find)
                .filter(one -> number.equals(one.number()))
                .orElseThrow(() -> new Refused("本案没有这项待办的任务，可能已经办完，请刷新后查看"));
        var today = LocalDate.now(clock);
        var already = jdbc.sql("select count(*) from task_reminder where task_id = ? and reminded_on = ?")
                .params(task.id(), today)
                .query(Integer.class)
                .single();
        if (already > 0) {
            throw new Refused("今天已经催办过这项任务，明天仍未办理的可以再催");
        }
        rows.insert("registration_number, task_id, task_name, reminded_by, reminded_on")
                .values(number, task.id(), task.name(), actor.id(), today);
        journal.act(number, "催办：" + task.name(), reminded(task));
    }

    /** Who is reminded: its holder, or the roles that may take it. */
    private String reminded(HeldTask task) {
        if (task.holder() != null) {
            return actor.nameOf(task.holder());
        }
        return task.offeredTo().isEmpty()
                ? "可以领取的人员"
                : task.offeredTo().stream()
                        .map(group -> Groups.NAMES.getOrDefault(group, "其他岗位"))
                        .sorted()
                        .collect(Collectors.joining("、"));
    }

    /** The newest of each task that still waits, for a person and their groups. */
    @Transactional(readOnly = true)
    public List<Reminder> openFor(String person, List<String> groups) {
        return jdbc.sql("""
                        select r.registration_number as number, r.task_name, r.reminded_on, r.reminded_by from task_reminder r
                        join ACT_RU_TASK t on t.ID_ = r.task_id
                        where r.reminded_on = (select max(newest.reminded_on) from task_reminder newest where newest.task_id = r.task_id)
                          and (t.ASSIGNEE_ = :person or t.ASSIGNEE_ is null and exists (select 1 from ACT_RU_IDENTITYLINK l
                            where l.TASK_ID_ = t.ID_ and l.TYPE_ = 'candidate' and (l.USER_ID_ = :person or l.GROUP_ID_ in (:groups))))
                        order by r.reminded_on, r.task_id""")
                .param("groups", groups.isEmpty() ? List.of("") : groups)
                .param("person", person)
                .query(Reminder.class)
                .list();
    }
}
