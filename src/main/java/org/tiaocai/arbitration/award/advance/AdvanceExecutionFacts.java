package org.tiaocai.arbitration.award.advance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.Operative;
import org.tiaocai.arbitration.award.OperativePart;
import org.tiaocai.arbitration.tribunal.SeatHolder;
import org.tiaocai.arbitration.tribunal.TribunalFacts;
import org.tiaocai.delivery.serving.ServingMethod;
import org.tiaocai.delivery.serving.Servings;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.FactsOf;

/** 先予执行文书所载事项. */
@Component
record AdvanceExecutionFacts(
        AdvanceExecutions executions,
        Parties parties,
        Claims claims,
        TribunalFacts tribunal,
        Servings servings,
        EnforcingCourts courts)
        implements FactsOf {

    /** What is executed beforehand of one claim, in yuan. */
    record Amount(ClaimType type, @Nullable BigDecimal amount) {}

    /** Who received the ruling, when and how. */
    record ProofOfService(String name, LocalDate servedOn, ServingMethod method) {}

    /** 先予执行裁决书; its rulings read as those of an award. @param atOnce whether no days are left to perform it */
    record AdvanceExecutionRuling(
            String occasion,
            String applicant,
            LocalDate appliedOn,
            String account,
            @Nullable String rightsAccount,
            @Nullable String livelihoodAccount,
            @Nullable String reason,
            List<Operative> results,
            boolean atOnce,
            List<SeatHolder> signatures,
            @Nullable String clerk)
            implements Facts {}

    /** 移送执行函, with the proof of service. @param court null where the house has none on its list */
    record ExecutionTransfer(
            String occasion,
            @Nullable String court,
            String applicant,
            List<Amount> amounts,
            List<Operative> results,
            List<ProofOfService> receipts)
            implements Facts {}

    /** 不予先予执行决定书. */
    record AdvanceExecutionRefusal(
            String applicant, LocalDate appliedOn, @Nullable String reason) implements Facts {}

    AdvanceExecutionRuling ruling(DelegateExecution execution) {
        return ruling(one(execution));
    }

    AdvanceExecutionRuling ruling(AdvanceExecution one) {
        return new AdvanceExecutionRuling(
                occasion(one),
                name(one, one.partyId()),
                one.appliedOn(),
                one.account(),
                one.rightsAccount(),
                one.livelihoodAccount(),
                one.decisionReason(),
                operatives(one),
                one.performWithinDays() == null,
                tribunal.arbitrators(one.number()),
                tribunal.clerk(one.number()));
    }

    ExecutionTransfer transfer(DelegateExecution execution) {
        var one = one(execution);
        var receipts = servings.receipts(AdvanceExecutionVariables.DOCUMENT.get(execution)).stream()
                .map(receipt -> new ProofOfService(name(one, receipt.partyId()), receipt.servedOn(), receipt.method()))
                .toList();
        return new ExecutionTransfer(
                occasion(one),
                courts.name(one.court()),
                name(one, one.partyId()),
                amounts(one),
                operatives(one),
                receipts);
    }

    AdvanceExecutionRefusal refusal(AdvanceExecution one) {
        return new AdvanceExecutionRefusal(name(one, one.partyId()), one.appliedOn(), one.decisionReason());
    }

    static String occasion(AdvanceExecution one) {
        return "advance-" + one.id();
    }

    private AdvanceExecution one(DelegateExecution execution) {
        return executions.get(AdvanceExecutionVariables.EXECUTION.get(execution));
    }

    private List<Operative> operatives(AdvanceExecution one) {
        var names = parties.of(one.number()).stream()
                .collect(Collectors.toMap(Party::id, party -> party.side().label() + party.name()));
        return claims.of(one.number()).stream()
                .filter(claim -> one.amounts().containsKey(claim.ordinal()))
                .map(claim -> new OperativePart(names)
                        .beforehand(
                                claim,
                                Objects.requireNonNull(one.amounts().get(claim.ordinal())),
                                one.partyId(),
                                one.debtors(),
                                one.performWithinDays()))
                .toList();
    }

    private List<Amount> amounts(AdvanceExecution one) {
        return claims.of(one.number()).stream()
                .filter(claim -> one.amounts().containsKey(claim.ordinal()))
                .map(claim -> new Amount(claim.type(), one.amounts().get(claim.ordinal())))
                .toList();
    }

    private String name(AdvanceExecution one, long party) {
        return parties.of(one.number()).stream()
                .filter(each -> each.id() == party)
                .map(Party::name)
                .findFirst()
                .orElse("");
    }
}
