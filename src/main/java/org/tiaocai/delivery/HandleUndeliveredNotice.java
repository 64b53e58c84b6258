package org.tiaocai.delivery;

import static org.tiaocai.delivery.DeliveryVariables.HANDLED_ON;
import static org.tiaocai.delivery.DeliveryVariables.HANDLING;
import static org.tiaocai.delivery.DeliveryVariables.NOTICE;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.TaskOutcome;

/** 处理未送出的通知: what the coordinator did instead. */
@Component
record HandleUndeliveredNotice(UndeliveredNotices notices) implements TaskOutcome {

    @Override
    public void completed(DelegateExecution execution) {
        notices.handled(NOTICE.get(execution), HANDLING.get(execution), HANDLED_ON.get(execution));
    }
}
