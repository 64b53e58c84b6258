package org.tiaocai.delivery.serving;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the servers hand in; each form fills in its part.
 *
 * @param day when it happened
 * @param address where an electronic service or a letter went, its number, or where the notice was published
 * @param account 经过
 * @param proofId an uploaded photo or scan
 * @param next what to try next, when it did not succeed
 */
record ServingReport(
        @Nullable ServingMethod method,
        @Nullable LocalDate day,
        @Nullable String firstServer,
        @Nullable String secondServer,
        @Nullable AttemptResult result,
        @Nullable Receiver receiver,
        @Nullable Ground ground,

        @Nullable @Size(max = 200, message = "签收人姓名不能超过二百字") String receiverName,

        @Nullable @Size(max = 500, message = "送达地点不能超过五百字") String place,

        @Nullable @Size(max = 500, message = "地址、单号或者刊载处不能超过五百字")
        String address,

        @Nullable LocalDate consentOn,

        @Nullable @Size(max = 200, message = "见证人不能超过二百字") String witness,

        @Nullable @Size(max = 2_000, message = "经过不能超过两千字") String account,

        @Nullable Long proofId,
        @Nullable NextWay next) {}
