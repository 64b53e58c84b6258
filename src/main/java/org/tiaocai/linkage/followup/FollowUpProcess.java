package org.tiaocai.linkage.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.award.ResultDocumentServed;
import org.tiaocai.arbitration.award.ResultKind;
import org.tiaocai.clocks.Clocks;
import org.tiaocai.clocks.Limits;
import org.tiaocai.dispute.Parties;
import org.tiaocai.linkage.followup.FollowUp.State;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.CaseNumber;

/** What the application tells the periods of redress, each of which waits in a small process of its own. */
@Component
public class FollowUpProcess {

    private static final String PROCESS = "award-follow-up";
    private static final String ACTION_TAKEN = "courtActionTaken";
    private static final String ACTION_REPORTED = "courtActionReported";
    private static final String COURT_DECIDED = "courtDecided";

    private final RuntimeService engine;
    private final FollowUps followUps;
    private final CourtMatters matters;
    private final Effects effects;
    private final Parties parties;
    private final Clocks clocks;
    private final Actor actor;
    private final Clock clock;

    FollowUpProcess(
            RuntimeService engine,
            FollowUps followUps,
            CourtMatters matters,
            Effects effects,
            Parties parties,
            Clocks clocks,
            Actor actor,
            Clock clock) {
        this.engine = engine;
        this.followUps = followUps;
        this.matters = matters;
        this.effects = effects;
        this.parties = parties;
        this.clocks = clocks;
        this.actor = actor;
        this.clock = clock;
    }

    /** 送达之后: the party's own period begins with its own receipt (法48–50). */
    @EventListener
    @Transactional
    public void on(ResultDocumentServed served) {
        switch (served.kind()) {
            case NON_FINAL_AWARD -> open(served, "P01");
            case FINAL_AWARD -> open(served, isWorker(served) ? "P02" : "P03");
            case MEDIATION_DOCUMENT -> effects.weigh(served.number(), served.documentId());
            case ADVANCE_EXECUTION -> {}
        }
    }

    /** A period that opens on a receipt, of which we may hear when it has been used already; a second time changes nothing. */
    void open(CaseNumber number, long documentId, long partyId, ResultKind kind, String rule, LocalDate on) {
        if (followUps.isThere(number, documentId, partyId, rule, on)) {
            return;
        }
        var one = followUps.open(number, documentId, partyId, kind, rule, on);
        var lastDay = clocks.start(number, rule, one.subject(), on, "收到" + kind.label() + "或者法院裁定");
        var own = matters.of(number).stream()
                .filter(each -> each.documentId() == documentId && each.partyId() == partyId && one.isFor(each.kind()))
                .toList();
        var pending = own.stream().filter(CourtMatter::isPending).findFirst();
        var decided = own.stream()
                .filter(each -> each.isDecidedSuit() && each.isFiledWithin(on, lastDay))
                .findFirst();
        if (pending.isPresent()) {
            reported(one, pending.get());
        } else if (decided.isPresent()) {
            settled(one, decided.get());
            followUps.now(one, State.CONCLUDED);
        } else {
            waits(one);
        }
        effects.weigh(number, documentId);
    }

    /** 已起诉、申请撤销: uses every period open for it; heard of when all are over, the wait for the court begins anew. */
    void actionTaken(CourtMatter matter) {
        var own = of(matter);
        own.stream().filter(one -> one.state() == State.OPEN).forEach(one -> {
            settled(one, matter);
            tell(one, ACTION_TAKEN);
            followUps.now(one, State.IN_COURT);
        });
        if (own.stream().allMatch(one -> one.state() == State.LAPSED || one.state() == State.CONCLUDED)) {
            own.stream().reduce((earlier, later) -> later).ifPresent(last -> reported(last, matter));
        }
    }

    /** 法院结果生效: a suit that came to nothing within the period leaves the rest of it. */
    void decided(CourtMatter matter) {
        var inCourt =
                of(matter).stream().filter(one -> one.state() == State.IN_COURT).toList();
        inCourt.forEach(one -> tell(one, COURT_DECIDED));
        if (matter.result() != null && matter.result().leavesPeriodRunning()) {
            inCourt.stream()
                    .map(one -> followUps.get(one.number(), one.id()))
                    .filter(one -> one.state() == State.CONCLUDED && isNotOver(one))
                    .forEach(this::goesOn);
        }
    }

    private boolean isNotOver(FollowUp one) {
        var today = LocalDate.now(clock);
        return clocks.of(one.number()).stream()
                .anyMatch(limit -> limit.subject().equals(one.subject()) && !today.isAfter(limit.dueOn()));
    }

    private void goesOn(FollowUp one) {
        clocks.start(one.number(), one.rule(), one.subject(), one.startedOn(), "撤诉或者不予受理，期间未满");
        followUps.now(one, State.OPEN);
        waits(one);
    }

    private List<FollowUp> of(CourtMatter matter) {
        return followUps.of(matter.number(), matter.documentId(), matter.partyId(), matter.kind());
    }

    private void waits(FollowUp one) {
        actor.asApplication(
                () -> engine.startProcessInstanceByKey(PROCESS, one.number().value(), Map.copyOf(variables(one))));
    }

    private void settled(FollowUp one, CourtMatter matter) {
        clocks.settle(one.number(), one.rule(), one.subject(), matter.filedOn());
    }

    private void open(ResultDocumentServed served, String rule) {
        open(served.number(), served.documentId(), served.partyId(), served.kind(), rule, served.servedOn());
    }

    private void reported(FollowUp one, CourtMatter matter) {
        settled(one, matter);
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
                Limits.SUBJECT.name(), one.subject());
    }

    private boolean isWorker(ResultDocumentServed served) {
        return new CaseParties(parties.of(served.number())).isWorker(served.partyId());
    }
}
