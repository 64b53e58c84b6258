package org.tiaocai.delivery;

import static org.tiaocai.delivery.DeliveryVariables.HANDLING_DUE;
import static org.tiaocai.delivery.DeliveryVariables.NOTICE;
import static org.tiaocai.delivery.DeliveryVariables.RETRY_DUE;
import static org.tiaocai.delivery.DeliveryVariables.SENDING_OUTCOME;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** 发送通知: tries once, and says when to try again or by when a person has to tell the recipient. */
@Component
record SendNotice(NoticeSending sending) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var attempt = sending.attempt(NOTICE.get(execution));
        SENDING_OUTCOME.set(execution, attempt.outcome());
        if (attempt.again() != null) {
            RETRY_DUE.set(execution, attempt.again());
        }
        if (attempt.callBy() != null) {
            HANDLING_DUE.set(execution, attempt.callBy());
        }
    }
}
