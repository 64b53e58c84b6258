package org.tiaocai.delivery.service;

import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.tiaocai.shared.ProcessVariable;

/** What the service of a document carries, and its name. The first two come from whoever calls it. */
final class ServiceVariables {

    static final String PROCESS = "document-service";
    static final String ABANDONED = "serviceAbandoned";

    static final ProcessVariable<Long> DOCUMENT = ProcessVariable.id("documentId");
    static final ProcessVariable<Long> RECIPIENT = ProcessVariable.id("recipientId");

    /** Last day on which the document should be served; the caller may give the law's, else it is an internal one. */
    static final ProcessVariable<LocalDate> SERVICE_DUE = ProcessVariable.day("serviceDue");

    static final ProcessVariable<Long> SERVICE = ProcessVariable.id("serviceId");
    static final ProcessVariable<ServiceStep> STEP = ProcessVariable.choice("serviceStep", ServiceStep.class);

    static final ProcessVariable<ServiceResult> RESULT = ProcessVariable.choice("serviceResult", ServiceResult.class);
    static final ProcessVariable<LocalDate> SERVED_ON = ProcessVariable.day("servedOn");

    private ServiceVariables() {}

    /** Puts a decision where the gateways of the model read it. */
    static void decided(VariableScope scope, ServiceStep step) {
        STEP.set(scope, step);
        if (step == ServiceStep.REFUSED_TO_SIGN) {
            RESULT.set(scope, ServiceResult.REFUSED_TO_SIGN);
        }
    }
}
