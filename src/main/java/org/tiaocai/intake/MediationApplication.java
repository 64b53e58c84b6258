package org.tiaocai.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.tiaocai.dispute.Channel;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.PartyParticulars;

/** 调解申请登记表 (D101; 法12, 协商调解规定 art. 21): what the applicant said at the counter, to be signed by them. */
record MediationApplication(
        List<PartyParticulars> persons,
        LocalDate receivedOn,
        Channel channel,
        int workersConcerned,
        BigDecimal total,
        boolean commonClaim,
        boolean migrantWorker,
        String registrar)
        implements Facts {}
