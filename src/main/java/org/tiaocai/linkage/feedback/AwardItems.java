package org.tiaocai.linkage.feedback;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.linkage.followup.CourtProceeding;

/** The rulings that a proceeding puts before the court. */
@Component
record AwardItems(Awards awards) {

    List<AwardItem> of(CourtProceeding proceeding) {
        return awards.of(proceeding.number()).stream()
                .flatMap(award -> awards.documents(award.id()).stream())
                .filter(document -> Objects.equals(document.documentId(), proceeding.documentId()))
                .flatMap(document -> document.items().stream())
                .filter(item -> proceeding.workers().stream().anyMatch(item::concerns))
                .toList();
    }
}
