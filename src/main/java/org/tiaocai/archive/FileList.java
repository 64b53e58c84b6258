package org.tiaocai.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 清单 of archived files.
 *
 * @param note to whom they go, or why they are given up
 * @param decision of a list that must be approved
 */
record FileList(
        long id,
        Kind kind,
        String note,
        LocalDate madeOn,
        String madeBy,
        @Nullable Decision decision,
        @Nullable String opinion,
        @Nullable String approver,
        @Nullable LocalDate decidedOn) {

    /** What the list is for. */
    enum Kind {
        HANDOVER("移交清单"),
        DESTRUCTION("销毁清单");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        /** What users see. */
        public String label() {
            return label;
        }
    }

    /** 审批. */
    enum Decision {
        GRANTED("同意"),
        DENIED("不同意");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        /** What users see. */
        public String label() {
            return label;
        }
    }

    /** 待审批. */
    public boolean isUndecided() {
        return kind == Kind.DESTRUCTION && decision == null;
    }
}
