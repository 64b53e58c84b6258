package org.tiaocai.linkage.joint;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.linkage.joint.JointHandling.Result;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 联合办案并记录: who did what, and what came of it. */
@Component
class HandleJointly implements TaskOutcome {

    private final Submission submission;
    private final JointHandlings all;
    private final Journal journal;
    private final Clock clock;

    HandleJointly(Submission submission, JointHandlings all, Journal journal, Clock clock) {
        this.submission = submission;
        this.all = all;
        this.journal = journal;
        this.clock = clock;
    }

    record Account(
            @NotNull(message = "请填写日期") LocalDate handledOn,

            @NotBlank(message = "请填写分工") @Size(max = 2_000, message = "分工不能超过两千字")
            String division,

            @NotBlank(message = "请填写记录") @Size(max = 10_000, message = "记录不能超过一万字")
            String record,

            @NotNull(message = "请选择结果") Result result) {}

    @Override
    public void completed(DelegateExecution execution) {
        var one = all.get(JointVariables.JOINT_HANDLING.get(execution));
        var account = submission.read(execution, Account.class);
        if (account.handledOn().isAfter(LocalDate.now(clock))
                || account.handledOn().isBefore(one.proposedOn())) {
            throw new Refused("日期应在提出之日（" + one.proposedOn() + "）和今天之间");
        }
        all.handled(one.id(), account.handledOn(), account.division(), account.record(), account.result());
        journal.act(one.number(), "联合办案：" + account.result().label(), one.judge());
    }
}
