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
class ApproveAward implements TaskOutcome {

    private final Submission submission;
    private final Awards awards;
    private final AwardDrafts drafts;
    private final Signatures signatures;
    private final Papers papers;
    private final Journal journal;
    private final Actor actor;

    ApproveAward(
            Submission submission,
            Awards awards,
            AwardDrafts drafts,
            Signatures signatures,
            Papers papers,
            Journal journal,
            Actor actor) {
        this.submission = submission;
        this.awards = awards;
        this.drafts = drafts;
        this.signatures = signatures;
        this.papers = papers;
        this.journal = journal;
        this.actor = actor;
    }

    @Override
    public void completed(DelegateExecution execution) {
        var opinion = submission.read(execution, Opinion.class);
        var number = RegistrationNumber.of(execution.getProcessBusinessKey());
        var award = awards.inTheMaking(number);
        if (APPROVAL.get(execution) == Approval.SENT_BACK) {
            journal.internalAct(number, "裁决书签发退回", opinion.whySentBack());
            return;
        }
        signatures.missing(award).ifPresent(reason -> {
            throw new Refused(reason);
        });
        drafts.approved(award, actor.id());
        papers.issue(execution, "award-approval");
        journal.act(number, "签发裁决书", null);
        if (opinion.text() != null) {
            journal.internalAct(number, "签发意见", opinion.text());
        }
    }
}
