package org.tiaocai.linkage.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.award.ResultDocumentServed;
import org.tiaocai.arbitration.award.ResultKind;
import org.tiaocai.dispute.Parties;
import org.tiaocai.limits.ModelLimits;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.linkage.followup.FollowUp.State;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/** What the application tells the periods of redress, each of which waits in a small process of its own. */
@Component
public class FollowUpProcess {

    private static final String PROCESS = "award-follow-up";
    private static final String ACTION_TAKEN = "courtActionTaken";
    private static final String ACTION_REPORTED = "courtActionReported";
    private static final String COURT_DECIDED = "courtDecided";

    private final RuntimeService engine;
    private final FollowUps followUps;
    private final PeriodUse use;
    private final Effects effects;
    private final Parties parties;
    private final RunningLimits limits;
    private final Actor actor;

    FollowUpProcess(
            RuntimeService engine,
            FollowUps followUps,
            PeriodUse use,
            Effects effects,
            Parties parties,
            RunningLimits limits,
            Actor actor) {
        this.engine = engine;
        this.followUps = followUps;
        this.use = use;
        this.effects = effects;
        this.parties = parties;
        this.limits = limits;
        this.actor = actor;
    }

    /** 送达之后: the party's own period begins with its own receipt (法48–50). */
    @EventListener
    @Transactional
    public void on(ResultDocumentServed served) {
        switch (served.kind()) {
            case NON_FINAL_AWARD -> open(served, RuleIds.SUIT_ON_NON_FINAL_AWARD);
            case FINAL_AWARD -> open(served, isWorker(served) ? RuleIds.SUIT_ON_FINAL_AWARD : RuleIds.SETTING_ASIDE);
            case MEDIATION_DOCUMENT -> effects.weigh(served.number(), served.documentId());
            case ADVANCE_EXECUTION -> {}
        }
    }

    /** A period that opens on a receipt, of which we may hear when it has been used already; a second time changes nothing. */
    void open(RegistrationNumber number, long documentId, long partyId, ResultKind kind, String rule, LocalDate on) {
        if (followUps.isThere(number, documentId, partyId, rule, on)) {
            return;
        }
        var one = followUps.open(number, documentId, partyId, kind, rule, on);
        limits.start(
                number,
                rule,
                one.subject(),
                on,
                "收到" + effects.paper(number, documentId).label() + "或者法院裁定");
        if (use.isUsedUp(one)) {
            ended(one);
        } else {
            waits(one);
        }
        effects.weigh(number, documentId);
    }

    /**
     * 已起诉、申请撤销: ends every open period that it uses up. Heard of when periods are over, it was brought within
     * those up to whose last day it was; brought after all, the wait for the court hangs on the last.
     */
    void actionTaken(CourtProceeding proceeding) {
        var own = of(proceeding);
        own.stream()
                .filter(one -> one.state() == State.OPEN && use.isUsedUp(one))
                .forEach(one -> {
                    settled(one, proceeding);
                    tell(one, ACTION_TAKEN);
                    followUps.now(one, State.IN_COURT);
                });
        own.stream()
                .filter(one -> one.isOver() && use.isInTime(proceeding, one))
                .forEach(one -> reported(one, proceeding));
        if (of(proceeding).stream().allMatch(FollowUp::isOver)) {
            own.stream().reduce((earlier, later) -> later).ifPresent(last -> reported(last, proceeding));
        }
    }

    /** 法院结果生效: what is left of the period runs on after a withdrawal, and for workers whom the suit was not about. */
    void decided(CourtProceeding proceeding) {
        var inCourt = of(proceeding).stream()
                .filter(one -> one.state() == State.IN_COURT)
                .toList();
        inCourt.forEach(one -> tell(one, COURT_DECIDED));
        inCourt.stream()
                .map(one -> followUps.get(one.number(), one.id()))
                .filter(one -> one.state() == State.CONCLUDED && !use.isSpent(one))
                .forEach(this::goesOn);
    }

    /**
     * 期间届满或者用尽: what was brought within it is waited for; so is what was brought after it, when nothing else of
     * the party waits for that.
     *
     * @return how the period ended, whatever is waited for
     */
    State ended(FollowUp one) {
        var inTime = use.latest(one);
        if (inTime.isEmpty()) {
            followUps.now(one, State.LAPSED);
            use.of(one).stream()
                    .filter(CourtProceeding::isPending)
                    .findFirst()
                    .filter(late -> of(late).stream().allMatch(FollowUp::isOver))
                    .ifPresent(late -> reported(one, late));
            return State.LAPSED;
        }
        var pending = use.latestPending(one);
        if (pending.isPresent()) {
            reported(one, pending.get());
            return State.IN_COURT;
        }
        settled(one, inTime.get());
        followUps.now(one, State.CONCLUDED);
        return State.CONCLUDED;
    }

    private void goesOn(FollowUp one) {
        limits.start(one.number(), one.rule(), one.subject(), one.startedOn(), "撤诉、不予受理或者只涉及部分劳动者，期间未满");
        followUps.now(one, State.OPEN);
        waits(one);
    }

    private List<FollowUp> of(CourtProceeding proceeding) {
        return followUps.of(proceeding.number(), proceeding.documentId(), proceeding.partyId(), proceeding.kind());
    }

    private void waits(FollowUp one) {
        actor.asApplication(
                () -> engine.startProcessInstanceByKey(PROCESS, one.number().value(), Map.copyOf(variables(one))));
    }

    private void settled(FollowUp one, CourtProceeding proceeding) {
        limits.settle(one.number(), one.rule(), one.subject(), proceeding.filedOn());
    }

    private void open(ResultDocumentServed served, String rule) {
        open(served.number(), served.documentId(), served.partyId(), served.kind(), rule, served.servedOn());
    }

    private void reported(FollowUp one, CourtProceeding proceeding) {
        settled(one, proceeding);
        followUps.now(one, State.IN_COURT);
        actor.asApplication(() -> engine.createMessageCorrelation(ACTION_REPORTED)
                .processInstanceBusinessKey(one.number().value())
                .setVariables(variables(one))
                .correlateStartMessage());
    }

    private void tell(FollowUp one, String message) {
        actor.asApplication(() -> engine.createMessageCorrelation(message)
                .processInstanceBusinessKey(one.number().value())
                .processInstanceVariableEquals(FollowUpVariables.FOLLOW_UP.name(), one.id())
                .correlateWithResult());
    }

    private static Map<String, Object> variables(FollowUp one) {
        return Map.of(
                FollowUpVariables.FOLLOW_UP.name(), one.id(),
                FollowUpVariables.RULE.name(), one.rule(),
                ModelLimits.SUBJECT.name(), one.subject());
    }

    private boolean isWorker(ResultDocumentServed served) {
        return new CaseParties(parties.of(served.number())).isWorker(served.partyId());
    }
}
