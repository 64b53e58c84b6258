package org.tiaocai.arbitration.award.advance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tiaocai.arbitration.award.Debtors;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 先予执行: what one worker applied for, and what was ruled.
 *
 * @param amounts yuan by claim
 * @param debtors who pays beforehand; nobody until it is decided
 * @param performWithinDays days from the ruling's taking effect; null where the debtors pay at once
 * @param court to which it is transferred, by its id; null until it is decided
 */
public record AdvanceExecution(
        long id,
        RegistrationNumber number,
        long partyId,
        LocalDate appliedOn,
        String account,
        Map<Integer, BigDecimal> amounts,
        Debtors debtors,
        @Nullable Integer performWithinDays,
        @Nullable String court,
        @Nullable String rightsAccount,
        @Nullable String livelihoodAccount,
        @Nullable Decision decision,
        @Nullable String decisionReason,
        @Nullable LocalDate decidedOn,
        @Nullable Long documentId,
        @Nullable Long transferDocumentId) {

    /** 是否先予执行. */
    public enum Decision {
        GRANTED("先予执行"),
        REFUSED("不予先予执行");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        /** What users see. */
        public String label() {
            return label;
        }
    }
}
