package org.tiaocai.arbitration.review;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.EvidenceItems;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Side;
import org.tiaocai.mediation.outside.OutsideAgreement;
import org.tiaocai.mediation.outside.OutsideAgreements;
import org.tiaocai.mediation.outside.OutsideItems;
import org.tiaocai.mediation.outside.OutsideWords;
import org.tiaocai.rights.Stages;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 调解组织的协议 on the case page: what was brought, and the ways to its review. */
@Component
@Order(43)
record BroughtSection(
        OutsideAgreements agreements,
        OutsideWords words,
        OutsideItems items,
        EvidenceItems evidence,
        Parties parties,
        Stages stages)
        implements CaseSection {

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var all = agreements.of(number).stream().filter(one -> one.isInForce()).toList();
        if (all.isEmpty() && stages.refusal(number, "review.bring").isPresent()) {
            return Map.of();
        }
        return Map.of(
                "agreements",
                all,
                "words",
                all.stream().collect(Collectors.toMap(OutsideAgreement::id, words::of)),
                "items",
                all.stream().collect(Collectors.toMap(OutsideAgreement::id, items::lines)),
                "scans",
                evidence.of(number).stream()
                        .filter(item -> item.fileId() != null)
                        .toList(),
                "payers",
                parties.standing(number).stream()
                        .filter(party -> party.side() != Side.THIRD_PARTY)
                        .toList());
    }
}
