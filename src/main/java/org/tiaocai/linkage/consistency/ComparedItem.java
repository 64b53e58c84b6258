package org.tiaocai.linkage.consistency;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.arbitration.award.ItemRuling;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.linkage.feedback.Cause;
import org.tiaocai.linkage.feedback.Verdict;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 一项请求的裁决与生效判决.
 *
 * @param awarded yuan in the award; null where nothing is paid
 * @param judged yuan in the judgment, where the liaison noted it
 * @param cause why the judgment differs; null where it does not
 */
public record ComparedItem(
        long resultId,
        long awardItemId,
        RegistrationNumber number,
        String court,
        String docketNo,
        LocalDate effectiveOn,
        ClaimType type,
        ItemRuling ruling,
        @Nullable BigDecimal awarded,
        Verdict verdict,
        @Nullable BigDecimal judged,
        @Nullable Cause cause) {

    /** The award in words. */
    public String award() {
        return ruling.label() + yuan(awarded);
    }

    /** The judgment in words, with the cause of a change. */
    public String judgment() {
        return verdict.label() + yuan(judged) + (cause == null ? "" : "（" + cause.label() + "）");
    }

    private static String yuan(@Nullable BigDecimal amount) {
        return amount == null ? "" : " " + amount.toPlainString() + " 元";
    }
}
