package org.tiaocai.linkage.joint;

import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;
import org.tiaocai.linkage.joint.JointVariables.Answer;

/** 法院未参加: also when it has not answered in time, so that the case is free for another invitation. */
@Component
record CourtStaysAway(JointHandlings all, Clock clock) implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        var one = all.get(JointVariables.JOINT_HANDLING.get(execution));
        if (one.answer() == null) {
            all.answered(one.id(), Answer.STAYS_AWAY.name(), null, LocalDate.now(clock));
        }
    }
}
