package org.tiaocai.mediation.entrustment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.dispute.Authority;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.LackingParticulars;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.mediation.outside.AgreementChoice;
import org.tiaocai.mediation.outside.OutsideAgreement;
import org.tiaocai.mediation.outside.OutsideAgreements;
import org.tiaocai.mediation.outside.OutsideItem;
import org.tiaocai.mediation.outside.OutsideItems;
import org.tiaocai.people.OpenTasks;

/** What the forms show on the way from what was agreed to what the parties choose; only to those who may see the task. */
@RestController
@RequestMapping("/api/v1/mediation/tasks/{taskId}/entrustment")
record EntrustmentTaskApi(
        OpenTasks tasks,
        Entrustments entrustments,
        EntrustedOrganisations organisations,
        OutsideAgreements agreements,
        OutsideItems items,
        Parties parties,
        Authority authority,
        LackingParticulars lacking,
        @Lazy WaitingCase waiting,
        RunningLimits limits) {

    record PartyChoice(long id, String name) {}

    /**
     * @param reviewDue last day of the joint application for 仲裁审查; null before the agreement is in effect
     * @param lacking what the head of the agreement cannot say of the parties, unexplained
     * @param choices what may be chosen in a case that was entrusted so
     */
    record Card(
            String organisation,
            @Nullable String mediator,
            @Nullable String terms,
            @Nullable Long payer,
            @Nullable BigDecimal amount,
            List<OutsideItem> items,
            @Nullable LocalDate performanceDue,
            @Nullable String performanceMethod,
            @Nullable LocalDate effectiveOn,
            @Nullable LocalDate reviewDue,
            List<PartyChoice> parties,
            List<Authority.Choice> agents,
            List<String> lacking,
            List<String> choices) {}

    @GetMapping
    Card card(@PathVariable String taskId) {
        var entrustment = entrustments.get(tasks.id(tasks.get(taskId), EntrustmentVariables.ENTRUSTMENT));
        var drafted = agreements.ofEntrustment(entrustment.id());
        return new Card(
                organisations.nameOf(entrustment.organisation()),
                entrustment.mediator(),
                drafted.map(OutsideAgreement::terms).orElse(entrustment.terms()),
                drafted.map(OutsideAgreement::payerId).orElse(null),
                drafted.map(OutsideAgreement::amount).orElse(null),
                drafted.map(one -> items.of(one.id())).orElse(List.of()),
                drafted.map(OutsideAgreement::performanceDue).orElse(null),
                drafted.map(OutsideAgreement::performanceMethod).orElse(null),
                drafted.map(OutsideAgreement::effectiveOn).orElse(null),
                reviewDue(entrustment, drafted),
                parties.standing(entrustment.number()).stream()
                        .filter(party -> party.side() != Side.THIRD_PARTY)
                        .map(party -> new PartyChoice(party.id(), party.side().label() + " " + party.name()))
                        .toList(),
                authority.agents(entrustment.number()),
                lacking.of(entrustment.number(), DraftEntrustedAgreement.CODE, List.of()),
                AgreementChoice.open(waiting.isAccepted(entrustment.number())).stream()
                        .map(Enum::name)
                        .toList());
    }

    private @Nullable LocalDate reviewDue(Entrustment entrustment, Optional<OutsideAgreement> drafted) {
        return drafted.filter(OutsideAgreement::isInForce)
                .flatMap(one -> limits.open(entrustment.number(), RuleIds.REVIEW_APPLICATION))
                .map(RunningLimit::dueOn)
                .orElse(null);
    }
}
