package org.tiaocai.mediation.entrustment;

import static org.tiaocai.mediation.entrustment.EntrustmentVariables.ANSWER;
import static org.tiaocai.mediation.entrustment.EntrustmentVariables.ENTRUSTMENT;

import jakarta.validation.constraints.Size;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.mediation.entrustment.EntrustmentVariables.Answer;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 调解组织答复是否接受委托. */
@Component
record AcceptEntrustment(Submission submission, Entrustments entrustments, EndOfEntrustment ending)
        implements TaskOutcome {

    record Reply(
            @Nullable @Size(max = 2_000, message = "退回的原因不能超过两千字")
            String reason) {}

    @Override
    public void completed(DelegateExecution execution) {
        var reply = submission.read(execution, Reply.class);
        var id = ENTRUSTMENT.get(execution);
        if (ANSWER.get(execution) == Answer.ACCEPTED) {
            entrustments.accept(id);
            return;
        }
        if (reply.reason() == null || reply.reason().isBlank()) {
            throw new Refused("请填写退回委托的原因");
        }
        entrustments.report(id, null, reply.reason(), null);
        ending.end(execution, EntrustmentResult.DECLINED);
    }
}
