package org.tiaocai.arbitration.award.correction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 补正: what stands in an award and what should stand there.
 *
 * @param awardItemId the ruling that the paper left out
 */
public record Correction(
        long id,
        RegistrationNumber number,
        long awardDocumentId,
        Kind kind,
        @Nullable Long awardItemId,
        String original,
        String corrected,
        LocalDate foundOn,
        @Nullable Decision decision,
        @Nullable String decisionReason,
        @Nullable LocalDate decidedOn,
        @Nullable Long documentId) {

    /** What may be corrected, and nothing else (规则54). */
    public enum Kind {
        CLERICAL("文字错误"),
        CALCULATION("计算错误"),
        OMITTED_ITEM("已经裁决但裁决书漏列");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What users see. */
        public String label() {
            return label;
        }
    }

    /** 是否补正. */
    public enum Decision {
        CORRECTED("已补正"),
        NOT_CORRECTABLE("不予补正");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        /** What users see. */
        public String label() {
            return label;
        }
    }

    /** Tells the limits of several corrections of one case apart. */
    String subject() {
        return "correction-" + id;
    }
}
