package org.tiaocai.handover;

import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.Refused;

/** 转办: a task goes to a colleague who could have taken it; by its holder, by who stands in, or by who arranges the work. */
@Component
@Transactional
class HandOver {

    private static final int LONGEST = 500;

    private final HeldTasksOf held;
    private final Deputies deputies;
    private final TaskService tasks;
    private final Rights rights;
    private final Journal journal;
    private final Actor actor;

    HandOver(
            HeldTasksOf held, Deputies deputies, TaskService tasks, Rights rights, Journal journal, Actor actor) {
        this.held = held;
        this.deputies = deputies;
        this.tasks = tasks;
        this.rights = rights;
        this.journal = journal;
        this.actor = actor;
    }

    /** One line of a hand-over list, as it was decided. */
    record Move(@Nullable String task, @Nullable String to) {}

    /** @throws Refused when the task goes with a seat, the colleague could not do it, or it is not theirs to pass on */
    void move(String task, @Nullable String to, @Nullable String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw new Refused("请填写转办的理由，不超过五百字");
        }
        var one = held.find(task).orElseThrow(() -> new Refused("没有这项任务，或者已经办完，请刷新后再办理"));
        var holder = one.holder();
        if (holder == null) {
            throw new Refused("这项任务还没有人领取，由岗位上的人员领取即可，不需要转办");
        }
        mustBeTheirs(holder, to);
        if (one.seat() != null) {
            throw new Refused("这项任务不能转办，" + one.seat());
        }
        if (to == null || one.successors().stream().noneMatch(colleague -> colleague.id().equals(to))) {
            throw new Refused("请选择能够办理这项任务的同事：同岗位、在用的账号、没有回避");
        }
        actor.asApplication(() -> {
            tasks.setAssignee(task, to);
            return to;
        });
        var number = one.number();
        var told = actor.nameOf(holder) + " → " + actor.nameOf(to) + "；理由：" + reason.strip();
        if (number == null) {
            journal.ofTheHouse("转办：" + one.name(), told);
        } else {
            journal.act(number, "转办：" + one.name(), told);
        }
    }

    /** 成批交接. @return how many */
    int moveAll(String person, List<Move> moves, @Nullable String reason) {
        var chosen = moves.stream().filter(one -> one.task() != null && one.to() != null && !one.to().isBlank()).toList();
        if (chosen.isEmpty()) {
            throw new Refused("请至少为一项任务选择接办的同事");
        }
        var theirs = held.of(person).stream().map(HeldTask::id).toList();
        chosen.forEach(one -> {
            if (!theirs.contains(one.task())) {
                throw new Refused("清单中的任务已有变动，请刷新后重新选择");
            }
            move(String.valueOf(one.task()), one.to(), reason);
        });
        return chosen.size();
    }

    private void mustBeTheirs(String holder, @Nullable String to) {
        var me = actor.id();
        if (!holder.equals(me)
                && !rights.may("handover.arrange")
                && !(me.equals(to) && deputies.standsInFor(me, holder))) {
            throw new Refused("这项任务由同事办理：请本人转办，或者由协调员、仲裁院负责人改派");
        }
    }
}
