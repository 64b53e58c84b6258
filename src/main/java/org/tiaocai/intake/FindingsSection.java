package org.tiaocai.intake;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Dispute;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Findings;
import org.tiaocai.dispute.PartyTitles;
import org.tiaocai.dispute.RelatedCases;
import org.tiaocai.rights.Level;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.CasePart;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 分流与提示 on the case page: what was found side by side, which limitation is for which claims, other cases of the same. */
@Component
@Order(5)
record FindingsSection(
        Findings findings,
        Disputes disputes,
        Limitation limitation,
        LegalAid legalAid,
        RelatedCases related,
        PartyTitles titles,
        Rights rights)
        implements CaseSection {

    private static final int SHOWN = 20;

    /** Which claims are under which limitation. */
    record UnderLimitation(Limitation.Kind kind, List<Claim> claims) {

        boolean isAny() {
            return !claims.isEmpty();
        }
    }

    @Override
    public CasePart part() {
        return CasePart.OVERVIEW;
    }

    @Override
    public boolean alsoMasked() {
        return true;
    }

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var dispute = disputes.get(number);
        var others = related.of(number);
        var shown = others.stream().limit(SHOWN).toList();
        return Map.of(
                "dispute",
                dispute,
                "findings",
                findings.of(number),
                "limitations",
                limitations(dispute),
                "legalAid",
                legalAid.isFreeOfMeansTest(number),
                "replies",
                LegalAid.Reply.values(),
                "warnings",
                disputes.warnings(number),
                "related",
                shown,
                "titles",
                titles.asReadBy(
                        rights.reach(Level.WHOLE),
                        shown.stream().map(RelatedCases.Related::number).toList()),
                "more",
                Math.max(0, others.size() - SHOWN));
    }

    private List<UnderLimitation> limitations(Dispute dispute) {
        return Stream.of(Limitation.Kind.values())
                .map(kind -> new UnderLimitation(kind, limitation.claims(dispute, kind)))
                .filter(UnderLimitation::isAny)
                .toList();
    }
}
