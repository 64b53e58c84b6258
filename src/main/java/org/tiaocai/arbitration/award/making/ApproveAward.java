package org.tiaocai.arbitration.award.making;

import static org.tiaocai.arbitration.award.making.AwardVariables.APPROVAL;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.arbitration.award.making.AwardVariables.Approval;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.Papers;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 签发: by the head, who has not handled the case, when all signatures are there. */
@Component
record ApproveAward(
        Submission submission,
        Awards awards,
        AwardDrafts drafts,
        Signatures signatures,
        Classes classes,
        Papers papers,
        Journal journal,
        Actor actor)
        implements TaskOutcome {

    @Override
    public void completed(DelegateExecution execution) {
        var opinion = submission.read(execution, Opinion.class);
        var number = RegistrationNumber.of(execution);
        var award = awards.inTheMaking(number);
        if (APPROVAL.get(execution) == Approval.SENT_BACK) {
            journal.internalAct(number, "裁决书签发退回", opinion.whySentBack());
            return;
        }
        signatures.missing(award).ifPresent(reason -> {
            throw new Refused(reason);
        });
        drafts.approved(award, actor.id());
        drafts.reasoned(classes.of(award));
        papers.issue(execution, "award-approval");
        journal.act(number, "签发裁决书", null);
        if (opinion.text() != null) {
            journal.internalAct(number, "签发意见", opinion.text());
        }
    }
}
