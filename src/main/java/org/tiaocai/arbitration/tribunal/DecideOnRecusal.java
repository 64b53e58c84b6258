package org.tiaocai.arbitration.tribunal;

import static org.tiaocai.arbitration.tribunal.TribunalVariables.OUTCOME;
import static org.tiaocai.arbitration.tribunal.TribunalVariables.RECUSAL;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Duties;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 决定是否回避 (规则11, 12): upheld, the person leaves the tribunal for good; dismissed, they take part again. */
@Component
record DecideOnRecusal(
        Submission submission,
        Recusals recusals,
        Tribunals tribunals,
        Arbitrators roster,
        Papers papers,
        TribunalFacts facts,
        Duties duties,
        RunningLimits limits,
        Journal journal,
        Actor actor,
        Clock clock)
        implements TaskOutcome {

    /**
     * @param meetingOn of the commission, on the recusal of its director
     * @param present the members who were there
     */
    record Decision(
            @NotBlank(message = "请填写决定的理由") @Size(max = 2_000, message = "理由不能超过两千字")
            String reason,

            @Nullable LocalDate meetingOn,
            @Nullable List<String> present) {}

    /** Who has been challenged by several parties takes no part until the last of them has been answered. */
    private boolean isChallengedByOthers(Recusal decided) {
        return recusals.of(decided.number()).stream().anyMatch(one -> one.isPendingOn(decided.person()));
    }

    @Override
    public void completed(DelegateExecution execution) {
        var decision = submission.read(execution, Decision.class);
        var reason = decision.reason();
        var recusal = recusals.get(RECUSAL.get(execution));
        actor.mustNotBeOneOf(List.of(recusal.person()), "不能决定自己是否回避");
        if (actor.id().equals(recusal.registeredBy())) {
            throw new Refused("登记回避申请的人不能决定这项申请，请由主任或者其委托的其他负责人决定");
        }
        var outcome = OUTCOME.get(execution);
        if (outcome != Recusal.Outcome.UPHELD && outcome != Recusal.Outcome.DISMISSED) {
            throw new Refused("请选择决定回避或者驳回申请");
        }
        var seat = tribunals.of(recusal.number()).seated().stream()
                .filter(one -> one.person().equals(recusal.person()))
                .map(one -> one.seat())
                .findFirst()
                .orElse(null);
        var sits = seat != null;
        if (outcome == Recusal.Outcome.UPHELD && !sits) {
            throw new Refused(actor.nameOf(recusal.person()) + "已经因另一项申请回避，不在本案仲裁庭：请选择“"
                    + Recusal.Outcome.DISMISSED.label() + "”，在理由中写明其已经回避");
        }
        if (roster.isDirector(recusal.person())) {
            recusals.met(
                    recusal.id(),
                    CommissionMeeting.of(
                            roster.commissionWithout(recusal.person()),
                            decision.meetingOn(),
                            decision.present(),
                            actor.id(),
                            recusal.raisedOn(),
                            LocalDate.now(clock)));
        }
        recusals.decide(recusal.id(), outcome, actor.id(), reason);
        limits.settle(recusal.number(), RuleIds.RECUSAL_DECISION, recusal.subject(), LocalDate.now(clock));
        if (outcome == Recusal.Outcome.UPHELD) {
            tribunals.relieve(recusal.number(), recusal.person(), "回避");
        }
        var stillChallenged = sits && outcome == Recusal.Outcome.DISMISSED && isChallengedByOthers(recusal);
        if (outcome == Recusal.Outcome.DISMISSED && sits && !stillChallenged) {
            duties.readmit(recusal.number(), recusal.person());
        }
        papers.issue(
                recusal.number(),
                "D414",
                recusal.subject(),
                facts.decision(recusals.get(recusal.id()), seat, stillChallenged));
        journal.act(recusal.number(), outcome.label() + "：" + actor.nameOf(recusal.person()), reason);
    }
}
