package org.tiaocai.linkage.designation;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.Papers;
import org.tiaocai.linkage.Courts;

/** 诉调对接回复函 (D612): however it ended, the court is told what came of it. */
@Component
record ReplyToCourt(Designations designations, Papers papers, Courts courts, Journal journal, Clock clock) {

    /** 诉调对接回复函所载事项. */
    record DesignationReply(
            String court,
            DesignationKind kind,
            String platformNo,
            LocalDate receivedOn,
            DesignationResult result,
            @Nullable String account,
            @Nullable String terms,
            boolean agreed,
            boolean confirmation)
            implements Facts {}

    void send(Designation designation, DesignationResult result) {
        var number = designation.number();
        designations.closed(number, result, LocalDate.now(clock));
        papers.issue(number, "D612", "court-designation", facts(designation, result));
        journal.act(number, "函复法院：" + result.label(), null);
    }

    DesignationReply facts(Designation designation, DesignationResult result) {
        return new DesignationReply(
                courts.name(designation.court()),
                designation.kind(),
                designation.platformNo(),
                designation.receivedOn(),
                result,
                designation.account(),
                designation.terms(),
                result == DesignationResult.AGREED,
                designation.confirmation());
    }
}
