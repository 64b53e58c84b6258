package org.tiaocai.dispute;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 登记事项: what was typed of the case itself, beside its parties and claims. */
public record RegisteredHead(
        @NotNull(message = "请填写收到申请的日期") LocalDate receivedOn,
        @NotNull(message = "请选择来源渠道") Channel channel,
        @NotNull(message = "请选择案由") Cause cause,

        @NotBlank(message = "请填写事实与理由") @Size(max = 20_000, message = "事实与理由不能超过两万字，长材料请作为附件上传")
        String facts,

        @Min(value = 1, message = "涉及劳动者人数至少为 1") @Max(value = 100_000, message = "涉及劳动者人数过大，请核对")
        int workersConcerned,

        boolean migrantWorker,
        @Nullable LocalDate rightKnownOn,
        @Nullable LocalDate relationEndedOn,
        @Nullable Boolean relationOngoing) {

    static RegisteredHead of(Dispute dispute) {
        return new RegisteredHead(
                dispute.receivedOn(),
                dispute.channel(),
                dispute.cause(),
                dispute.facts(),
                dispute.workersConcerned(),
                dispute.migrantWorker(),
                dispute.rightKnownOn(),
                dispute.relationEndedOn(),
                dispute.relationOngoing());
    }

    @AssertTrue(message = "劳动关系仍然存续的，不填写终止日期；已经终止的，请不要选择“仍然存续”")
    boolean isRelationEitherOngoingOrEnded() {
        return relationEndedOn == null || !Boolean.TRUE.equals(relationOngoing);
    }
}
