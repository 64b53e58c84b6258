package org.tiaocai.linkage.joint;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.linkage.joint.JointVariables.Answer;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 法院答复邀请: who comes, or that nobody does. */
@Component
record ReplyToInvitation(Submission submission, JointHandlings all, Journal journal, Clock clock)
        implements TaskOutcome {

    record Reply(
            @Nullable @Size(max = 100, message = "法官姓名不能超过一百字")
            String judge) {}

    @Override
    public void completed(DelegateExecution execution) {
        var one = all.get(JointVariables.JOINT_HANDLING.get(execution));
        var judge = submission.read(execution, Reply.class).judge();
        var joins = JointVariables.ANSWER.get(execution) == Answer.JOINS;
        if (joins && (judge == null || judge.isBlank())) {
            throw new Refused("参加的，请填写参加的法官");
        }
        all.answered(one.id(), JointVariables.ANSWER.get(execution).name(), joins ? judge : null, LocalDate.now(clock));
        journal.act(one.number(), joins ? "法院参加联合办案" : "法院不参加联合办案", null);
    }
}
