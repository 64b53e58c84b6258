package org.tiaocai.delivery.serving;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the servers hand in; each form fills in its part.
 *
 * @param day when it happened
 * @param address where an electronic service or a letter went, its number, or where the notice was published
 * @param account 经过
 * @param proofId an uploaded photo or scan
 * @param next what to try next, when it did not succeed
 * @param papers 同一次送达的其他文书: what else went along, and what came of it where that differs; none for one paper alone
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
        @Nullable NextWay next,

        @Nullable @Size(max = 1_000, message = "一次办理的文书不能超过一千份")
        List<@Valid PaperOutcome> papers) {

    /** The papers that went along, beside the one whose form it is. */
    List<PaperOutcome> others(long own) {
        return said().filter(one -> one.service() != own).toList();
    }

    /** The same report as it holds for one paper. */
    ServingReport of(long service) {
        return said().filter(one -> one.service() == service)
                .findFirst()
                .map(this::but)
                .orElse(this);
    }

    private Stream<PaperOutcome> said() {
        return papers == null ? Stream.empty() : papers.stream();
    }

    private ServingReport but(PaperOutcome one) {
        return new ServingReport(
                or(one.method(), method),
                day,
                firstServer,
                secondServer,
                or(one.result(), result),
                or(one.receiver(), receiver),
                or(one.ground(), ground),
                or(one.receiverName(), receiverName),
                place,
                address,
                consentOn,
                witness,
                or(one.account(), account),
                proofId,
                or(one.next(), next),
                null);
    }

    /** The same, by the two who posted the letter. */
    ServingReport by(ServingAttempt posting) {
        return new ServingReport(
                method,
                day,
                posting.firstServer(),
                posting.secondServer(),
                result,
                receiver,
                ground,
                receiverName,
                place,
                address,
                consentOn,
                witness,
                account,
                proofId,
                next,
                papers);
    }

    private static <T> @Nullable T or(@Nullable T own, @Nullable T common) {
        return own == null ? common : own;
    }
}
