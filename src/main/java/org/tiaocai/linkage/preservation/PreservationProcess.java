package org.tiaocai.linkage.preservation;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.MismatchingMessageCorrelationException;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.ModelLimits;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.linkage.CourtCases;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.preservation.Preservation.Ruling;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What the application tells the transfer of preservation papers. */
@Component
@Transactional
public class PreservationProcess {

    private static final String RULED = "preservationRuled";

    private final RuntimeService engine;
    private final Preservations preservations;
    private final PreservationFacts facts;
    private final Papers papers;
    private final PreservationLimits limits;
    private final Arbitrations arbitrations;
    private final Parties parties;
    private final Courts courts;
    private final CourtCases courtCases;
    private final RunningLimits runningLimits;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    PreservationProcess(
            RuntimeService engine,
            Preservations preservations,
            PreservationFacts facts,
            Papers papers,
            PreservationLimits limits,
            Arbitrations arbitrations,
            Parties parties,
            Courts courts,
            CourtCases courtCases,
            RunningLimits runningLimits,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.engine = engine;
        this.preservations = preservations;
        this.facts = facts;
        this.papers = papers;
        this.limits = limits;
        this.arbitrations = arbitrations;
        this.parties = parties;
        this.courts = courts;
        this.courtCases = courtCases;
        this.runningLimits = runningLimits;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** 收到保全申请 (D601): the commission itself preserves nothing, and forwards within its own limit (保全规定3). */
    public long applied(
            RegistrationNumber number, long party, @Nullable BigDecimal amount, String property, LocalDate on) {
        var one = register(number, party, false, amount, property, on);
        papers.issue(number, "D601", one.subject(), facts.application(one));
        runningLimits.start(number, RuleIds.PRESERVATION_TRANSFER, one.subject(), on, "收到保全申请");
        journal.act(number, "收到财产保全申请", property);
        actor.asApplication(() -> engine.startProcessInstanceByKey(
                "preservation-transfer",
                number.value(),
                Map.of(
                        PreservationVariables.PRESERVATION.name(),
                        one.id(),
                        ModelLimits.SUBJECT.name(),
                        one.subject())));
        return one.id();
    }

    /** 仲裁前保全 (民诉法104): the application must follow within thirty days, or it is lifted. */
    public long takenBefore(
            RegistrationNumber number, long party, String property, String court, String docketNo, LocalDate on) {
        var one = register(number, party, true, null, property, on);
        preservations.ruled(one, Ruling.PRESERVED, courts.get(court).id(), docketNo, on, null);
        courtCases.concerns(number, court);
        runningLimits.start(number, RuleIds.APPLICATION_AFTER_PRESERVATION, one.subject(), on, "法院采取仲裁前保全");
        arbitrations
                .find(number)
                .ifPresent(arbitration -> runningLimits.settle(
                        number,
                        RuleIds.APPLICATION_AFTER_PRESERVATION,
                        one.subject(),
                        arbitration.applicationReceivedOn()));
        journal.act(number, "登记仲裁前财产保全", docketNo);
        return one.id();
    }

    /** 法院的裁定 (D603), or the applicant's withdrawal. */
    public void ruled(long id, Ruling ruling, @Nullable String docketNo, LocalDate on, @Nullable LocalDate until) {
        var one = preservations.get(id);
        if (one.court() == null && ruling != Ruling.WITHDRAWN) {
            throw new Refused("保全材料还没有移送法院，不能登记裁定");
        }
        if (ruling != Ruling.WITHDRAWN && (docketNo == null || docketNo.isBlank())) {
            throw new Refused("请填写保全裁定的法院案号");
        }
        preservations.ruled(one, ruling, one.court() == null ? "" : one.court(), docketNo, on, until);
        runningLimits.settle(one.number(), RuleIds.PRESERVATION_RULING, one.subject(), on);
        limits.ruled(one.number());
        if (ruling == Ruling.WITHDRAWN) {
            runningLimits.cease(one.number(), RuleIds.PRESERVATION_TRANSFER, one.subject());
            runningLimits.cease(one.number(), RuleIds.PRESERVATION_RULING, one.subject());
        }
        journal.act(one.number(), "财产保全：" + ruling.label(), docketNo);
        try {
            actor.asApplication(() -> engine.createMessageCorrelation(RULED)
                    .processInstanceBusinessKey(one.number().value())
                    .processInstanceVariableEquals(PreservationVariables.PRESERVATION.name(), id)
                    .setVariable(PreservationVariables.RULING.name(), ruling.name())
                    .correlateWithResult());
        } catch (MismatchingMessageCorrelationException notWaiting) {
            throw new Refused("这项财产保全现在不在等候法院裁定");
        }
    }

    /** 申请执行或者解除: the three months are over for it. */
    public void ended(long id, LocalDate on) {
        var one = preservations.get(id);
        preservations.ended(one, on);
        runningLimits.settle(one.number(), RuleIds.ENFORCEMENT_ON_PRESERVED, one.subject(), on);
        journal.act(one.number(), "财产保全已转执行或者解除", one.docketNo());
    }

    private Preservation register(
            RegistrationNumber number,
            long party,
            boolean before,
            @Nullable BigDecimal amount,
            String property,
            LocalDate on) {
        if (parties.standing(number).stream().noneMatch(one -> one.id() == party)) {
            throw new Refused("案件 " + number + " 没有这名当事人，或者其已经退出");
        }
        if (on.isAfter(LocalDate.now(clock))) {
            throw new Refused("保全的日期不能晚于今天");
        }
        return preservations.insert(number, party, before, amount, property, on);
    }
}
