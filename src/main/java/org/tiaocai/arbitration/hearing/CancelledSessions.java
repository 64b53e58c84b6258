package org.tiaocai.arbitration.hearing;

import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.Papers;

/** 取消的庭审: whoever has a notice of it is told in writing that nobody is to come (D406). */
@Component
record CancelledSessions(Hearings hearings, Documents documents, Papers papers) {

    /** Of a session of which no notice was made nobody knows. @param why for the parties */
    void tell(Hearing planned, String why) {
        var hearing = hearings.get(planned.id());
        notice(hearing)
                .ifPresent(occasion -> papers.issue(
                        hearing.number(),
                        "D406",
                        "cancelled-" + hearing.id(),
                        new HearingFacts.PostponementNotice(
                                "cancelled-" + hearing.id(), false, Objects.requireNonNull(hearing.hearingOn()), why)));
    }

    private Optional<Long> notice(Hearing hearing) {
        return Optional.ofNullable(hearing.noticeId())
                .filter(id -> documents.find(hearing.number(), id).isPresent());
    }
}
