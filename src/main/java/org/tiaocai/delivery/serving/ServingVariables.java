package org.tiaocai.delivery.serving;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.tiaocai.shared.ProcessVariable;

/** What the service of a document carries, and its name. The first two come from whoever calls it. */
final class ServingVariables {

    static final String PROCESS = "document-service";
    static final String ABANDONED = "serviceAbandoned";

    static final ProcessVariable<Long> DOCUMENT = ProcessVariable.id("documentId");
    static final ProcessVariable<Long> RECIPIENT = ProcessVariable.id("recipientId");

    /** Last day on which the document should be served; the caller may give the law's, else it is an internal one. */
    static final ProcessVariable<LocalDate> SERVICE_DUE = ProcessVariable.day("serviceDue");

    static final ProcessVariable<Long> SERVICE = ProcessVariable.id("serviceId");
    static final ProcessVariable<ServingStep> STEP = ProcessVariable.choice("serviceStep", ServingStep.class);

    static final ProcessVariable<ServingResult> RESULT = ProcessVariable.choice("serviceResult", ServingResult.class);
    static final ProcessVariable<LocalDate> SERVED_ON = ProcessVariable.day("servedOn");

    private ServingVariables() {}

    /** Puts a decision where the gateways of the model read it. */
    static void decided(VariableScope scope, ServingStep step) {
        STEP.set(scope, step);
        if (step == ServingStep.REFUSED_TO_SIGN) {
            RESULT.set(scope, ServingResult.REFUSED_TO_SIGN);
        }
    }
}
