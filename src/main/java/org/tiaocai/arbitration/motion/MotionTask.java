package org.tiaocai.arbitration.motion;

import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.Days;
import org.tiaocai.limits.ModelLimits;

/** 对程序事项的决定 as a task: its name and its day are those of the kind. */
@Component
public record MotionTask(Motions motions, ModelLimits limits, Days days) implements TaskListener {

    @Override
    public void notify(DelegateTask task) {
        task.setName(kind(task.getExecution()).terms().task);
    }

    /** The limit of the kind, or else the days that the service allows itself for it: a setting by the kind's name. */
    public @Nullable Date dueDate(DelegateExecution execution) {
        var kind = kind(execution);
        var rule = kind.terms().limit;
        return rule == null ? days.target(kind.name()) : limits.endOf(execution, rule);
    }

    private MotionKind kind(DelegateExecution execution) {
        return motions.get(MotionVariables.MOTION.get(execution)).kind();
    }
}
