package org.tiaocai.arbitration.preparation;

import java.time.LocalDate;
import org.tiaocai.shared.ProcessVariable;

/** What the preparation and the answer periods carry. */
final class PreparationVariables {

    static final ProcessVariable<Long> RESPONSE_NOTICE = ProcessVariable.id("responseNoticeId");
    static final ProcessVariable<Long> EVIDENCE_NOTICE = ProcessVariable.id("evidenceNoticeId");

    /** Last day for the copy of the application to reach the respondent (A09). */
    static final ProcessVariable<LocalDate> COPY_DUE = ProcessVariable.day("copyDue");

    static final ProcessVariable<Long> ANSWER = ProcessVariable.id("answerId");
    static final ProcessVariable<Answering> ANSWERING = ProcessVariable.choice("answering", Answering.class);

    /** What a respondent made of the answer period. */
    enum Answering {
        ANSWERED,
        WAIVED
    }

    private PreparationVariables() {}
}
