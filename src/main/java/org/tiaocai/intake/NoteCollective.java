package org.tiaocai.intake;

import jakarta.validation.constraints.Size;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 阅知集体争议: the head has read of it, and says how it is to be handled. */
@Component
record NoteCollective(Submission submission, Journal journal) implements TaskOutcome {

    record Reading(
            @Nullable @Size(max = 2_000, message = "办理要求不能超过两千字")
            String instruction) {}

    @Override
    public void completed(DelegateExecution execution) {
        var instruction = submission.read(execution, Reading.class).instruction();
        journal.act(
                RegistrationNumber.of(execution),
                "负责人阅知集体争议",
                instruction == null || instruction.isBlank() ? null : instruction);
    }
}
