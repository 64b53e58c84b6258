package org.tiaocai.arbitration.award.making;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.Refused;

/** 意见 of who reviews, approves or seals; who sends back says why. */
record Opinion(
        @Nullable @Size(max = 2_000, message = "意见不能超过两千字") String reason) {

    @Nullable
    String text() {
        return reason == null || reason.isBlank() ? null : reason;
    }

    String whySentBack() {
        var text = text();
        if (text == null) {
            throw new Refused("退回的，请写明理由");
        }
        return text;
    }
}
