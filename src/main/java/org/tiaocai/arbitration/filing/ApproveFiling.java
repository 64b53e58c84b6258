package org.tiaocai.arbitration.filing;

import static org.tiaocai.arbitration.filing.FilingVariables.APPROVAL;
import static org.tiaocai.arbitration.filing.FilingVariables.OUTCOME;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.FilingProposal;
import org.tiaocai.arbitration.filing.FilingVariables.Approval;
import org.tiaocai.arbitration.filing.FilingVariables.FilingOutcome;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 立案审批 (规则30, 31): the day of this signature is 受理之日, from which every later limit runs. */
@Component
record ApproveFiling(
        Submission submission,
        Arbitrations arbitrations,
        DecisionPeriod decision,
        RunningLimits limits,
        Papers papers,
        FilingFacts facts,
        Journal journal,
        Actor actor,
        Clock clock)
        implements TaskOutcome {

    record Opinion(
            @Nullable @Size(max = 2_000, message = "审批意见不能超过两千字")
            String reason) {}

    @Override
    public void completed(DelegateExecution execution) {
        var reason = submission.read(execution, Opinion.class).reason();
        var number = RegistrationNumber.of(execution);
        if (APPROVAL.get(execution) == Approval.SENT_BACK) {
            if (reason == null || reason.isBlank()) {
                throw new Refused("退回的，请写明理由");
            }
            journal.act(number, "立案审批退回", reason);
            return;
        }
        OUTCOME.set(execution, decide(number));
        decision.settle(number);
        var decided = arbitrations.get(number);
        papers.issue(number, "D306", "approval", facts.approval(number));
        journal.act(
                number,
                "立案审批："
                        + (decided.filing() == null
                                ? ""
                                : decided.filing().proposal().label()),
                reason == null || reason.isBlank() ? null : reason);
    }

    private FilingOutcome decide(RegistrationNumber number) {
        var proposed = arbitrations.get(number);
        var filing = proposed.filing();
        if (filing == null) {
            throw new Refused("承办人还没有提出立案意见");
        }
        if (filing.proposal() == FilingProposal.ACCEPT && proposed.isProposedAgainstItself()) {
            throw new Refused("拟定的是简易处理，又拟由三名仲裁员组成仲裁庭：简易处理的案件由一名仲裁员独任仲裁（规则第五十六条、第五十八条），请退回承办人重新选择");
        }
        return switch (filing.proposal()) {
            case ACCEPT -> accepted(arbitrations.accept(number, actor.id()));
            case REFUSE -> {
                arbitrations.refuse(number, actor.id());
                papers.issue(number, "D308", "refusal", facts.nonAcceptance(number));
                yield FilingOutcome.REFUSED;
            }
            case NO_JURISDICTION -> {
                arbitrations.referElsewhere(number, actor.id());
                papers.issue(number, "D309", "jurisdiction", facts.jurisdiction(number));
                yield FilingOutcome.NO_JURISDICTION;
            }
        };
    }

    private FilingOutcome accepted(Arbitration one) {
        var today = LocalDate.now(clock);
        limits.start(one.number(), RuleIds.AWARD_LIMIT, today);
        limits.start(one.number(), RuleIds.APPLICATION_COPY, today);
        limits.start(one.number(), RuleIds.TRIBUNAL_FORMATION, today);
        if (one.isNoticedAtOnce()) {
            limits.start(one.number(), RuleIds.COLLECTIVE_NOTICE, today);
        }
        papers.issue(one.number(), "D307", "acceptance", facts.acceptance(one.number()));
        return FilingOutcome.ACCEPTED;
    }
}
