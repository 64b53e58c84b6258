package org.tiaocai.arbitration.award;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.award.advance.AdvanceExecutions;
import org.tiaocai.arbitration.award.correction.Correction;
import org.tiaocai.arbitration.award.correction.Corrections;
import org.tiaocai.arbitration.award.mediation.ArbitralMediations;
import org.tiaocai.arbitration.award.mediation.MediationInTheMaking;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.Side;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 裁决 on the case page: rulings with what makes them final, papers, receipts, and what may still be done. What is still
 * deliberated is shown to those alone who may open the papers of the deliberation.
 */
@Component
@Order(150)
record AwardSection(
        Arbitrations arbitrations,
        Awards awards,
        ResultDocuments results,
        ArbitralMediations mediations,
        MediationInTheMaking making,
        Corrections corrections,
        AdvanceExecutions advances,
        Parties parties,
        Claims claims,
        Rights rights)
        implements CaseSection {

    /** One award with its rulings and papers. */
    record Shown(Award award, List<AwardItem> items, List<AwardDocument> documents) {}

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var one = arbitrations.find(number).filter(each -> each.acceptedOn() != null);
        if (one.isEmpty()) {
            return Map.of();
        }
        var beforehand = rights.in(number).may("paper.internal");
        var all = parties.of(number);
        return Map.ofEntries(
                Map.entry("open", one.get().closing() == null),
                Map.entry(
                        "awards",
                        awards.of(number).stream()
                                .filter(each -> each.madeOn() != null || beforehand)
                                .map(each -> new Shown(each, awards.items(each.id()), awards.documents(each.id())))
                                .toList()),
                Map.entry("results", results.of(number)),
                Map.entry("mediations", mediations.of(number)),
                Map.entry("canRenege", making.isBeingMade(number)),
                Map.entry("corrections", corrections.of(number)),
                Map.entry("advances", advances.of(number)),
                Map.entry("names", all.stream().collect(Collectors.toMap(Party::id, Party::name))),
                Map.entry(
                        "workers",
                        all.stream()
                                .filter(party -> party.side() == Side.APPLICANT && party.kind() == PartyKind.PERSON)
                                .toList()),
                Map.entry("claims", claims.of(number)),
                Map.entry("kinds", Correction.Kind.values()));
    }
}
