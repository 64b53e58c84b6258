package org.tiaocai.arbitration.hearing;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.PaperFate;
import org.tiaocai.shared.RegistrationNumber;

/** 改期之前的开庭通知书: nobody is to come on the day that it says; the notice of the postponement took its place. */
@Component
record CancelledNotices(Hearings hearings, Documents documents) implements PaperFate.Source {

    private static final String POSTPONED = "D406";

    @Override
    public List<PaperFate> of(RegistrationNumber number, long documentId) {
        var cancelled = hearings.of(number).stream()
                .filter(hearing -> hearing.state() == Hearing.State.CANCELLED)
                .anyMatch(hearing -> Objects.equals(hearing.noticeId(), documentId));
        return cancelled
                ? documents.of(number).stream()
                        .filter(paper -> paper.code().equals(POSTPONED) && paper.id() > documentId)
                        .findFirst()
                        .map(CancelledNotices::superseded)
                        .stream()
                        .toList()
                : List.of();
    }

    private static PaperFate superseded(DocumentEntry by) {
        return new PaperFate(PaperFate.Kind.SUPERSEDED, by.madeOn(), by.id());
    }
}
