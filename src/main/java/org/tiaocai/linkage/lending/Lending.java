package org.tiaocai.linkage.lending;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 案卷借阅 as it stands now.
 *
 * @param volumes what the court asked for
 * @param lentVolumes what left the house
 */
public record Lending(
        long id,
        RegistrationNumber number,
        String court,
        String letterNo,
        String judge,
        String purpose,
        Volumes volumes,
        LocalDate askedOn,
        @Nullable String approver,
        @Nullable Decision decision,
        @Nullable String internalApprover,
        @Nullable Decision internalDecision,
        @Nullable Volumes lentVolumes,
        @Nullable LocalDate lentOn,
        @Nullable LocalDate remindedOn,
        @Nullable LocalDate returnedOn,
        @Nullable String returnCheck) {

    /** 借阅范围. */
    public enum Volumes {
        MAIN_ONLY("正卷"),
        WITH_INTERNAL("正卷和副卷");

        private final String label;

        Volumes(String label) {
            this.label = label;
        }

        /** What users see. */
        public String label() {
            return label;
        }
    }

    /** 函件核对. */
    public enum Letter {
        IN_ORDER,
        INCOMPLETE
    }

    /** 审批. */
    public enum Decision {
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

    /** 借阅方式. */
    public enum Form {
        ORIGINAL("原卷"),
        CERTIFIED_COPY("加盖印章的复印件"),
        ELECTRONIC("电子卷宗");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        /** What users see. */
        public String label() {
            return label;
        }
    }

    String subject() {
        return "lending-" + id;
    }

    /** 副卷: only after it has been specially approved. */
    Volumes mayLeave() {
        return volumes == Volumes.WITH_INTERNAL && internalDecision == Decision.GRANTED
                ? Volumes.WITH_INTERNAL
                : Volumes.MAIN_ONLY;
    }

    /** Where it stands, in words. */
    public String standing() {
        if (returnedOn != null) {
            return "已归还，" + returnedOn;
        }
        if (lentOn != null) {
            return "已借出（" + (lentVolumes == null ? "" : lentVolumes.label()) + "），" + lentOn;
        }
        return decision == Decision.DENIED ? "不予借阅" : "办理中";
    }
}
