package org.tiaocai.delivery;

import java.time.LocalDate;
import org.tiaocai.shared.ProcessVariable;

/** What the process of a notice carries, and its name. */
final class DeliveryVariables {

    static final String PROCESS = "notice-delivery";

    static final ProcessVariable<Long> NOTICE = ProcessVariable.id("noticeId");
    static final ProcessVariable<SendingOutcome> SENDING_OUTCOME =
            ProcessVariable.choice("sendingOutcome", SendingOutcome.class);

    /** Instant of the next attempt, as ISO text with its offset: the one timer here that is not the end of a day. */
    static final String RETRY_DUE = "retryDue";

    static final ProcessVariable<LocalDate> HANDLING_DUE = ProcessVariable.day("handlingDue");
    static final ProcessVariable<Handling> HANDLING = ProcessVariable.choice("handling", Handling.class);
    static final ProcessVariable<LocalDate> HANDLED_ON = ProcessVariable.day("handledOn");

    private DeliveryVariables() {}
}
