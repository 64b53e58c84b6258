package org.tiaocai.arbitration.filing;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.ArbitrationApplied;
import org.tiaocai.documents.Papers;

/** 仲裁申请书 (D301, 规则29): by whichever road an application comes, it lies in the file, to be signed by the applicant. */
@Component
record ApplicationInWriting(FilingFacts facts, Papers papers) {

    @EventListener
    void on(ArbitrationApplied applied) {
        papers.issue(
                applied.number(), "D301", "application", facts.application(applied.number(), applied.receivedOn()));
    }
}
