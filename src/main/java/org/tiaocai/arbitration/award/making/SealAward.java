package org.tiaocai.arbitration.award.making;

import static org.tiaocai.arbitration.award.making.AwardVariables.SEALING;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.making.AwardVariables.Sealing;
import org.tiaocai.dispute.Journal;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 裁决书用印: what is not in order goes back instead. */
@Component
record SealAward(Submission submission, Journal journal) implements TaskOutcome {

    @Override
    public void completed(DelegateExecution execution) {
        var opinion = submission.read(execution, Opinion.class);
        var number = RegistrationNumber.of(execution);
        if (SEALING.get(execution) == Sealing.SENT_BACK) {
            journal.internalAct(number, "裁决书用印退回", opinion.whySentBack());
        } else {
            journal.act(number, "裁决书加盖仲裁委员会印章", opinion.text());
        }
    }
}
