package org.tiaocai.arbitration.award.making;

import static org.tiaocai.arbitration.award.making.AwardVariables.LEGALITY;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.arbitration.award.making.AwardVariables.LegalOpinion;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 法制审核: before the award is signed, by somebody who does not sit in the case. */
@Component
record ReviewLegality(
        Submission submission, Awards awards, AwardDrafts drafts, Tribunals tribunals, Journal journal, Actor actor)
        implements TaskOutcome {

    @Override
    public void completed(DelegateExecution execution) {
        var opinion = submission.read(execution, Opinion.class);
        var award = awards.inTheMaking(RegistrationNumber.of(execution));
        actor.mustNotBeOneOf(tribunals.of(award.number()).people(), "本案仲裁庭的人员不能对本案裁决进行法制审核");
        if (LEGALITY.get(execution) == LegalOpinion.SENT_BACK) {
            journal.internalAct(award.number(), "法制审核退回", opinion.whySentBack());
        } else {
            drafts.reviewed(award, actor.id());
            journal.internalAct(award.number(), "法制审核通过", opinion.text());
        }
    }
}
