package org.tiaocai.arbitration.preparation;

import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.delivery.serving.ServingClass;
import org.tiaocai.delivery.serving.ServingProcess;
import org.tiaocai.shared.RegistrationNumber;

/** 应诉通知书 for a respondent who comes into the case later: their own periods run from their own service. */
@Component
public class ResponseNotices {

    private final Arbitrations arbitrations;
    private final PreparationPapers papers;
    private final ServingProcess service;

    ResponseNotices(Arbitrations arbitrations, PreparationPapers papers, ServingProcess service) {
        this.arbitrations = arbitrations;
        this.papers = papers;
        this.service = service;
    }

    /** 申请书副本, for a notice that it goes with. */
    public String applicationCopy(RegistrationNumber number) {
        return papers.applicationCopy(number);
    }

    public void serveOn(RegistrationNumber number, long partyId) {
        var one = arbitrations.get(number);
        service.begin(number, papers.responseNotice(one), partyId, ServingClass.S3);
        service.begin(number, papers.evidenceNotice(one), partyId, ServingClass.S3);
    }
}
