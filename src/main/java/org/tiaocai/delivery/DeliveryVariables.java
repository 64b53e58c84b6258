package org.tiaocai.delivery;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.tiaocai.shared.ProcessVariable;

/** What the process of a notice carries, and its name. */
final class DeliveryVariables {

    static final String PROCESS = "notice-delivery";

    static final ProcessVariable<Long> NOTICE = ProcessVariable.id("noticeId");
    static final ProcessVariable<SendingOutcome> SENDING_OUTCOME =
            ProcessVariable.choice("sendingOutcome", SendingOutcome.class);

    /** Of the next attempt: the one timer here that is not the end of a day. */
    static final ProcessVariable<OffsetDateTime> RETRY_DUE = ProcessVariable.instant("retryDue");

    static final ProcessVariable<LocalDate> HANDLING_DUE = ProcessVariable.day("handlingDue");
    static final ProcessVariable<Handling> HANDLING = ProcessVariable.choice("handling", Handling.class);
    static final ProcessVariable<LocalDate> HANDLED_ON = ProcessVariable.day("handledOn");

    private DeliveryVariables() {}
}
