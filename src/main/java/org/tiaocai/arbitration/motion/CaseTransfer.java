package org.tiaocai.arbitration.motion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.documents.Facts;

/** 移送管辖 (规则9, 10): the case goes to the competent commission, where its limit begins anew. */
@Component
record CaseTransfer(Arbitrations arbitrations) implements SideRoad {

    /** @param reference the competent commission */
    public record Details(
            @Asked("有管辖权的仲裁委员会") @NotBlank(message = "请写明受移送的仲裁委员会") @Size(max = 500, message = "仲裁委员会的名称不能超过五百字")
            String reference)
            implements MotionDetails {}

    /** 案件移送通知书. */
    record TransferNotice(
            @Nullable String competentCommission,
            @Nullable LocalDate acceptedOn,
            @Nullable String reason) implements Facts {}

    @Override
    public Facts told(Motion motion, AwardDue due) {
        return new TransferNotice(
                motion.details(Details.class).reference(),
                arbitrations.get(motion.number()).acceptedOn(),
                motion.content());
    }
}
