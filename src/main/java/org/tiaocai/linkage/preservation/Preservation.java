package org.tiaocai.linkage.preservation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 财产保全 as it stands now.
 *
 * @param beforeArbitration taken by a court before the application, which must then follow within thirty days
 * @param endedOn enforced or lifted
 */
public record Preservation(
        long id,
        RegistrationNumber number,
        long partyId,
        boolean beforeArbitration,
        @Nullable BigDecimal amount,
        String property,
        LocalDate appliedOn,
        @Nullable String court,
        @Nullable String enclosures,
        @Nullable LocalDate forwardedOn,
        @Nullable Ruling ruling,
        @Nullable String docketNo,
        @Nullable LocalDate ruledOn,
        @Nullable LocalDate preservedUntil,
        @Nullable LocalDate endedOn) {

    /** 法院的裁定. */
    public enum Ruling {
        PRESERVED("准予保全"),
        REJECTED("驳回保全申请"),
        WITHDRAWN("申请人撤回");

        private final String label;

        Ruling(String label) {
            this.label = label;
        }

        /** What users see. */
        public String label() {
            return label;
        }
    }

    /** Tells the limits of several applications of one case apart. */
    String subject() {
        return "preservation-" + id;
    }

    /** The property is held now. */
    boolean holds() {
        return ruling == Ruling.PRESERVED && endedOn == null;
    }
}
