package org.tiaocai.arbitration.motion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 恢复审理 (规则47): somebody of the tribunal says that the cause has ended, and how. */
@Component
record EndSuspension(Submission submission, Motions motions, AwaitedSuccessors successors, Resumption resumption)
        implements TaskOutcome {

    /**
     * @param noSuccessor nobody comes in the place of who died or ended; or the worker can act for himself again
     * @param party whose place stays empty, where more than one can be meant
     */
    record Ended(
            @NotBlank(message = "请填写中止事由如何消除") @Size(max = 2_000, message = "说明不能超过两千字")
            String reason,

            boolean noSuccessor,
            @Nullable Long party) {}

    @Override
    public void completed(DelegateExecution execution) {
        var ended = submission.read(execution, Ended.class);
        var motion = motions.get(MotionVariables.MOTION.get(execution));
        resumption.of(motion, successors.of(motion, ended.noSuccessor(), ended.party()), ended.reason());
    }
}
