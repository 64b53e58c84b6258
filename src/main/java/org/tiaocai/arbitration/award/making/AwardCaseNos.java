package org.tiaocai.arbitration.award.making;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.award.Award;
import org.tiaocai.arbitration.award.AwardDocument;
import org.tiaocai.arbitration.award.AwardScope;
import org.tiaocai.arbitration.award.Awards;

/** 裁决书案号: the papers of one case share the number; where there are several they are told apart by a suffix. */
@Component
record AwardCaseNos(Awards awards, AwardDrafts drafts, Arbitrations arbitrations) {

    Map<AwardDocument, String> of(Award award) {
        var documents = awards.documents(award.id());
        var before = drafts.issuedBefore(award.number());
        var suffixed = documents.size() > 1 || before > 0 || award.scope() == AwardScope.PARTIAL;
        var caseNo = arbitrations.get(award.number()).title();
        var numbers = new LinkedHashMap<AwardDocument, String>();
        documents.forEach(
                document -> numbers.put(document, suffixed ? caseNo + "-" + (before + numbers.size() + 1) : caseNo));
        return numbers;
    }

    /** The kind of the paper. */
    static String code(Award award, AwardDocument document) {
        return award.scope() == AwardScope.PARTIAL
                ? "D508"
                : document.finality().code();
    }

    static String occasion(Award award, AwardDocument document) {
        return AwardFacts.occasion(award) + "-" + document.finality().name();
    }
}
