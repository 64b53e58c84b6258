package org.tiaocai.arbitration.award.mediation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.arbitration.award.ClaimsLeft;
import org.tiaocai.arbitration.award.mediation.ArbitralMediation.Scope;
import org.tiaocai.arbitration.award.mediation.ArbitralMediation.Terms;
import org.tiaocai.arbitration.hearing.Hearing;
import org.tiaocai.arbitration.hearing.Hearings;
import org.tiaocai.dispute.Authority;
import org.tiaocai.dispute.ClaimLine;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.LackingParticulars;
import org.tiaocai.mediation.outside.OutsideAgreements;
import org.tiaocai.mediation.outside.OutsideItems;
import org.tiaocai.mediation.outside.OutsideWords;
import org.tiaocai.people.OpenTasks;
import org.tiaocai.shared.RegistrationNumber;

/** What the case page and the forms ask of a 调解书. */
@RestController
@RequestMapping("/api/v1")
record ArbitralMediationApi(
        ArbitralMediationProcess process,
        ArbitralMediations mediations,
        AskedSettlement asked,
        Hearings hearings,
        OutsideAgreements entrusted,
        OutsideWords outside,
        OutsideItems items,
        ClaimsLeft left,
        LackingParticulars lacking,
        Parties parties,
        Authority authority,
        OpenTasks tasks) {

    /**
     * @param before all that was agreed on it, where the draft came back
     * @param creditors who may have what is agreed on it, {@code debtors} who may owe it
     */
    record OpenClaim(
            int ordinal,
            String line,
            boolean settled,
            List<AgreedBefore> before,
            List<Named> creditors,
            List<Named> debtors) {}

    record Named(long party, String name) {}

    /** @param bound whether the agreement is between this one and others, not between all */
    record Settling(long party, String title, boolean bound) {}

    record Sheet(
            List<OpenClaim> claims,
            List<Settling> parties,
            List<Authority.Choice> agents,
            List<String> lacking,
            @Nullable Scope scope,
            @Nullable Terms terms) {}

    record Reason(@Nullable String reason) {}

    @GetMapping("/tasks/{task}/arbitral-mediation")
    Sheet sheet(@PathVariable String task) {
        var number = tasks.caseOf(task);
        var all = parties.standing(number);
        var agreed = mediations.open(number);
        var between = agreed.<Collection<Long>>map(ArbitralMediation::parties).orElseGet(() -> asked.between(number));
        return new Sheet(
                left.of(number).stream()
                        .map(claim -> new OpenClaim(
                                claim.ordinal(),
                                claim.ordinal() + ". " + ClaimLine.of(claim, all),
                                agreed.filter(one -> one.claims().contains(claim.ordinal()))
                                        .isPresent(),
                                agreed.map(one -> AgreedBefore.of(one, claim.ordinal()))
                                        .orElse(List.of()),
                                named(all, claim.claimants()),
                                named(all, claim.respondents())))
                        .toList(),
                all.stream()
                        .filter(party -> party.side() != Side.THIRD_PARTY)
                        .map(party -> new Settling(
                                party.id(), party.side().label() + " " + party.title(), between.contains(party.id())))
                        .toList(),
                authority.agents(number),
                lacking.of(number, "D505", between),
                agreed.map(ArbitralMediation::scope).orElse(null),
                agreed.map(ArbitralMediation::terms)
                        .or(() -> heard(number))
                        .or(() -> entrusted(number))
                        .orElse(null));
    }

    private static List<Named> named(List<Party> all, List<Long> ids) {
        return all.stream()
                .filter(party -> ids.contains(party.id()))
                .map(party -> new Named(party.id(), party.side().label() + " " + party.title()))
                .toList();
    }

    /** What was put on record in the hearing, to be completed. */
    private Optional<Terms> heard(RegistrationNumber number) {
        return hearings.lastHeld(number)
                .map(Hearing::minutes)
                .map(Hearing.Minutes::terms)
                .map(terms -> new Terms(terms, null, ""));
    }

    /** What they agreed before the organisation that the tribunal entrusted (规则70, 72). */
    private Optional<Terms> entrusted(RegistrationNumber number) {
        return entrusted
                .entrusted(number)
                .map(one -> outside.agreement(one, items.lines(one)))
                .map(one -> new Terms(one.terms(), one.performanceDue(), one.performanceMethod()));
    }

    @PostMapping("/cases/{number}/award/mediation-reneged")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void reneged(@PathVariable String number, @RequestBody Reason reason) {
        process.reneged(RegistrationNumber.of(number), reason.reason());
    }
}
