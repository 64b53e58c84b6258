package org.tiaocai.delivery;

import static org.tiaocai.delivery.DeliveryVariables.HANDLING_DUE;
import static org.tiaocai.delivery.DeliveryVariables.NOTICE;
import static org.tiaocai.delivery.DeliveryVariables.RETRY_DUE;
import static org.tiaocai.delivery.DeliveryVariables.SENDING_OUTCOME;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.ReckonerInForce;

/** 发送通知: tries once, and says when to try again or by when a person has to tell the recipient. */
@Component
record SendNotice(Mailing mailing, NoticeSettings settings, ReckonerInForce reckoner, Clock clock)
        implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        var outcome = mailing.attempt(NOTICE.get(execution));
        SENDING_OUTCOME.set(execution, outcome);
        switch (outcome) {
            case SENT -> {}
            case RETRY -> RETRY_DUE.set(execution, OffsetDateTime.now(clock).plus(settings.retryAfter()));
            case GIVEN_UP ->
                HANDLING_DUE.set(
                        execution, reckoner.calendar().workingDaysAfter(LocalDate.now(clock), settings.handleWithin()));
        }
    }
}
