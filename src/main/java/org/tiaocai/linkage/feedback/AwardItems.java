package org.tiaocai.linkage.feedback;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.linkage.followup.CourtMatter;

/** The rulings that a matter puts before the court. */
@Component
class AwardItems {

    private final Awards awards;

    AwardItems(Awards awards) {
        this.awards = awards;
    }

    List<AwardItem> of(CourtMatter matter) {
        return awards.of(matter.number()).stream()
                .flatMap(award -> awards.documents(award.id()).stream())
                .filter(document -> Objects.equals(document.documentId(), matter.documentId()))
                .flatMap(document -> document.items().stream())
                .filter(item -> matter.workers().contains(item.partyId()))
                .toList();
    }
}
