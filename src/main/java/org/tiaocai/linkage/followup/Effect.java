package org.tiaocai.linkage.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * 一份文书对一名劳动者的效力.
 *
 * @param since the day from which it is in force
 * @param openUntil the last day of the last period that is open
 * @param unserved who has not received it
 * @param pending what is pending in court
 */
public record Effect(
        long documentId,
        long workerId,
        Status status,
        @Nullable LocalDate since,
        @Nullable LocalDate openUntil,
        Set<Long> unserved,
        List<CourtProceeding> pending) {

    /** 效力状态. */
    public enum Status {
        UNSERVED("尚未全部送达"),
        PERIOD_OPEN("起诉期未满"),
        IN_COURT("已起诉，未发生效力"),
        IN_FORCE("已生效"),
        REPLACED("不发生效力，以法院裁判为准"),
        REVOKED("已被撤销"),
        /** What the court has left standing is in force. */
        PARTLY_REVOKED("部分被撤销，其余已生效"),
        NEVER("不发生效力");

        private final String label;

        Status(String label) {
            this.label = label;
        }

        /** What users see. */
        public String label() {
            return label;
        }

        public boolean isUndecided() {
            return this == UNSERVED || this == PERIOD_OPEN || this == IN_COURT;
        }
    }
}
