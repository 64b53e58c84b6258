package org.tiaocai.outreach;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 跟进问题: what has come of it; settled, or asked about again on a day. */
@Component
record FollowUpProblem(Submission submission, Visits visits, Clock clock) implements TaskOutcome {

    record Progress(
            @NotBlank(message = "请填写跟进的情况") @Size(max = 2_000, message = "跟进的情况不能超过两千字")
            String result,

            @NotNull(message = "请选择是否办结") State state,
            @Nullable LocalDate nextDue) {}

    enum State {
        SETTLED,
        OPEN
    }

    @Override
    public void completed(DelegateExecution execution) {
        var visit = visits.open(OutreachVariables.OUTREACH.get(execution));
        var progress = submission.read(execution, Progress.class);
        visits.followedUp(visit, progress.result(), progress.state() == State.OPEN ? nextDue(progress) : null);
    }

    private LocalDate nextDue(Progress progress) {
        var next = progress.nextDue();
        if (next == null) {
            throw new Refused("还没有办结的，请填写下次跟进期限");
        }
        if (next.isBefore(LocalDate.now(clock))) {
            throw new Refused("下次跟进期限（" + next + "）不能早于今天");
        }
        return next;
    }
}
