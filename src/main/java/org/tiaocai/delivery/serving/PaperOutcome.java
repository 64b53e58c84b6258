package org.tiaocai.delivery.serving;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * 同一次送达中的一份文书: it went along, and where something is given here, this holds for it and not what the report says of
 * all.
 *
 * @param service the service of the paper, as the form was told
 */
record PaperOutcome(
        long service,
        @Nullable ServingMethod method,
        @Nullable AttemptResult result,
        @Nullable Receiver receiver,
        @Nullable Ground ground,

        @Nullable @Size(max = 200, message = "签收人姓名不能超过二百字") String receiverName,

        @Nullable @Size(max = 2_000, message = "经过不能超过两千字") String account,

        @Nullable NextWay next) {}
