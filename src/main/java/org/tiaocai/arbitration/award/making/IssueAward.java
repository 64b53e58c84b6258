package org.tiaocai.arbitration.award.making;

import static org.tiaocai.arbitration.award.making.AwardVariables.OUTCOME;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.award.Award;
import org.tiaocai.arbitration.award.AwardScope;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.arbitration.award.making.AwardVariables.AwardOutcome;
import org.tiaocai.arbitration.award.mediation.MediationInTheMaking;
import org.tiaocai.arbitration.hearing.Hearing;
import org.tiaocai.arbitration.hearing.Hearings;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.InOrder;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 作出裁决: signed, approved and sealed it gets its number; with the whole of it the 45 days of art. 43 are kept. Where it
 * was approved on an earlier day, the sheet is made anew: the minimum wage that counts is that of the day of the award.
 */
@Component
record IssueAward(
        Arbitrations arbitrations,
        Awards awards,
        AwardDrafts drafts,
        Signatures signatures,
        WholeText text,
        Classes classes,
        RuledOn ruledOn,
        Papers papers,
        AwardFacts facts,
        AwardCaseNos numbers,
        RunningLimits limits,
        Hearings hearings,
        MediationInTheMaking settlements,
        Clock clock)
        implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var award = issue(RegistrationNumber.of(execution));
        OUTCOME.set(execution, award == AwardScope.WHOLE ? AwardOutcome.AWARDED : AwardOutcome.PARTLY_AWARDED);
    }

    AwardScope issue(RegistrationNumber number) {
        // Who asks for a settlement at the same moment waits, and then finds the award.
        arbitrations.inTurn(number);
        var award = awards.inTheMaking(number);
        signatures.missing(award).ifPresent(reason -> {
            throw new Refused(reason);
        });
        if (award.approver() == null) {
            throw new Refused("裁决书还没有签发，不能用印");
        }
        InOrder.check("作出裁决的日期", LocalDate.now(clock), "开庭日期", heardOn(number));
        text.mustBeThere(award);
        classes.mustHold(award);
        ruledOn.mustHold(number, awards.items(award.id()));
        settlements.mustLeaveOpen(award, awards.items(award.id()));
        if (!LocalDate.now(clock).equals(award.approvedOn())) {
            drafts.reasoned(classes.of(award));
            var sheet = facts.approval(number);
            papers.issue(number, "D512", sheet.occasion() + "-made", sheet);
        }
        issueEach(award);
        drafts.made(award);
        if (award.scope() == AwardScope.WHOLE) {
            limits.settle(number, RuleIds.AWARD_LIMIT);
        }
        return award.scope();
    }

    private @Nullable LocalDate heardOn(RegistrationNumber number) {
        return hearings.lastHeld(number)
                .flatMap(hearing -> Optional.ofNullable(hearing.minutes()))
                .map(Hearing.Minutes::heldOn)
                .orElse(null);
    }

    /** Two papers where both types remain. */
    private void issueEach(Award award) {
        var numbered = numbers.of(award);
        numbered.forEach((document, number) -> {
            var paper = papers.issue(
                    award.number(),
                    AwardCaseNos.code(award, document),
                    AwardCaseNos.occasion(award, document),
                    facts.award(award, document, numbered));
            drafts.issued(document.id(), number, paper);
        });
    }
}
