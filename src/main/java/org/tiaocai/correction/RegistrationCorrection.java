package org.tiaocai.correction;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 一次更正.
 *
 * @param subject the party's id, the claim's number; 0 for the case itself
 * @param content null once the file is destroyed
 * @param evidenceId the paper handed in by which it was seen
 * @param weighty whether somebody's rights change by it
 * @param lastPaper the newest paper of the case when it took effect: that one and all before it were made before
 */
record RegistrationCorrection(
        long id,
        RegistrationNumber number,
        CorrectionKind kind,
        long subject,
        @Nullable Content content,
        @Nullable Long evidenceId,
        boolean weighty,
        String proposedBy,
        OffsetDateTime proposedAt,
        @Nullable CorrectionDecision decision,
        @Nullable String decidedBy,
        @Nullable OffsetDateTime decidedAt,
        @Nullable String refusal,
        @Nullable Long lastPaper) {

    /**
     * What lies sealed.
     *
     * @param subject in words, such as 申请人 and the name
     * @param form the sheet as it shall be, to be taken over when it is approved
     */
    record Content(String subject, String reason, List<Change> changes, String form) {}

    public boolean isPending() {
        return decision == null;
    }
}
