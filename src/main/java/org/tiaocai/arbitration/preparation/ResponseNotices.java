package org.tiaocai.arbitration.preparation;

import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.delivery.service.DocumentServiceProcess;
import org.tiaocai.delivery.service.ServiceClass;
import org.tiaocai.shared.CaseNumber;

/** 应诉通知书 for a respondent who comes into the case later: their own periods run from their own service. */
@Component
public class ResponseNotices {

    private final Arbitrations arbitrations;
    private final PreparationPapers papers;
    private final DocumentServiceProcess service;

    ResponseNotices(Arbitrations arbitrations, PreparationPapers papers, DocumentServiceProcess service) {
        this.arbitrations = arbitrations;
        this.papers = papers;
        this.service = service;
    }

    /** 申请书副本, for a notice that it goes with. */
    public String applicationCopy(CaseNumber number) {
        return papers.applicationCopy(number);
    }

    public void serveOn(CaseNumber number, long partyId) {
        var one = arbitrations.get(number);
        service.begin(number, papers.responseNotice(one), partyId, ServiceClass.S3);
        service.begin(number, papers.evidenceNotice(one), partyId, ServiceClass.S3);
    }
}
