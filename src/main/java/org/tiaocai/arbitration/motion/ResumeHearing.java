package org.tiaocai.arbitration.motion;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 承继者已经全部参加 (规则47(1)–(3)): nothing is left to wait for, so the case goes on without anybody's act. */
@Component
record ResumeHearing(Motions motions, AwaitedSuccessors successors, Resumption resumption) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var motion = motions.get(MotionVariables.MOTION.get(execution));
        var came = successors.cameIn(motion);
        resumption.of(motion, came, came.isEmpty() ? "死亡、终止的登记有误，已经更正" : "承继者已经全部参加仲裁");
    }
}
