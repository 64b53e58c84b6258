package org.tiaocai.delivery.channels;

import java.time.OffsetDateTime;

/** Carries messages over one channel. */
public interface Carrier {

    Channel channel();

    /** Whether the house has such a server; a channel that is not set up carries nothing, and pages say so. */
    boolean isSetUp();

    /** When the channel may be used next: the time itself, or the end of its quiet hours. */
    default OffsetDateTime opens(OffsetDateTime now) {
        return now;
    }

    /**
     * Hands the message over; returns only when the server has taken it.
     *
     * @throws NotTaken when it surely has not
     * @throws Unclear when that cannot be known
     */
    void carry(Message message);
}
