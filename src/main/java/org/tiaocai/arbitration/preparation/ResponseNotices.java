package org.tiaocai.arbitration.preparation;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.documents.Papers;
import org.tiaocai.shared.RegistrationNumber;

/** 应诉通知书 for a respondent who comes into the case later: their own periods run from their own service. */
@Component
public class ResponseNotices {

    private final Papers papers;
    private final PreparationFacts facts;
    private final Disputes disputes;
    private final Claims claims;

    ResponseNotices(Papers papers, PreparationFacts facts, Disputes disputes, Claims claims) {
        this.papers = papers;
        this.facts = facts;
        this.disputes = disputes;
        this.claims = claims;
    }

    /** 申请书副本, for a notice that it goes with. */
    public String applicationCopy(RegistrationNumber number) {
        return "申请书副本　仲裁请求：" + claims.of(number).stream().map(Claim::line).collect(Collectors.joining("；")) + "。事实与理由："
                + disputes.get(number).facts();
    }

    public void serveOn(RegistrationNumber number, long partyId) {
        papers.issue(number, "D401", "response-notice", facts.responseNotice(number), List.of(partyId));
        papers.issue(number, "D402", "evidence-notice", null, List.of(partyId));
    }
}
