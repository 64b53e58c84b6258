package org.tiaocai.arbitration.hearing;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tiaocai.delivery.serving.Receipt;
import org.tiaocai.delivery.serving.Servings;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.Papers;

/** 开庭通知书: the one to all who were in the case then, and one of its own for each who came in later. */
@Component
record HearingNotices(Documents documents, Papers papers, HearingFacts facts, Servings servings) {

    /** For who takes another's place after the others have been told. */
    void tell(Hearing hearing, long party) {
        papers.issue(hearing.number(), "D405", own(hearing) + party, facts.summons(hearing), List.of(party));
    }

    /** Who received the notice of the hearing, and when. */
    List<Receipt> receipts(Hearing hearing) {
        return documents.of(hearing.number()).stream()
                .filter(paper -> Objects.equals(paper.id(), hearing.noticeId())
                        || paper.occasion().startsWith(own(hearing)))
                .flatMap(paper -> servings.receipts(paper.id()).stream())
                .toList();
    }

    private static String own(Hearing hearing) {
        return "hearing-" + hearing.id() + "-party-";
    }
}
