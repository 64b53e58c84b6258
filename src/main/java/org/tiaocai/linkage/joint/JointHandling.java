package org.tiaocai.linkage.joint;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 一次联合办案.
 *
 * @param judge who of the court took part; the court is told when the case comes before it
 * @param division who did what
 */
public record JointHandling(
        long id,
        RegistrationNumber number,
        String court,
        Form form,
        String reason,
        String proposedBy,
        LocalDate proposedOn,
        @Nullable String approvedBy,
        @Nullable String refusal,
        @Nullable String answer,
        @Nullable String judge,
        @Nullable LocalDate handledOn,
        @Nullable String division,
        @Nullable String record,
        @Nullable Result result) {

    /** 方式. */
    public enum Form {
        MEDIATION("联合调解"),
        GUIDANCE("业务指导");

        private final String label;

        Form(String label) {
            this.label = label;
        }

        /** What users see. */
        public String label() {
            return label;
        }
    }

    /** 结果; the award stays the tribunal's own. */
    public enum Result {
        SETTLED("达成调解，依法制作调解书或者申请司法确认"),
        ADVISED("形成参考意见，由仲裁庭依法裁决"),
        NOTHING("未形成一致意见"),
        CASE_ENDED("案件已经办结");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        /** What users see. */
        public String label() {
            return label;
        }
    }

    /** Where it stands, in words. */
    public String standing() {
        if (refusal != null) {
            return "未获批准：" + refusal;
        }
        if (result != null) {
            return handledOn + "，" + result.label();
        }
        if (judge != null) {
            return "法院参加，" + judge;
        }
        if (answer != null) {
            return "法院未参加";
        }
        return approvedBy == null ? "待审批" : "已邀请法院，待答复";
    }

    String occasion() {
        return "joint-handling-" + id;
    }
}
