package org.tiaocai.arbitration.preparation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Papers;
import org.tiaocai.shared.RegistrationNumber;

/** 应诉通知书 for a respondent who comes into the case later: their own periods run from their own service. */
@Component
public class ResponseNotices {

    private final Papers papers;
    private final PreparationFacts facts;

    ResponseNotices(Papers papers, PreparationFacts facts) {
        this.papers = papers;
        this.facts = facts;
    }

    public void serveOn(RegistrationNumber number, long partyId) {
        papers.issue(number, "D401", "response-notice", facts.responseNotice(number), List.of(partyId));
        papers.issue(number, "D402", "evidence-notice", null, List.of(partyId));
    }
}
