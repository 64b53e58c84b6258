package org.tiaocai.linkage.overdue;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/** 逾期未裁 as it stands now: what the commission stated, and the court's docket once there is one. */
public record OverdueCase(
        long id,
        RegistrationNumber number,
        LocalDate askedOn,
        @Nullable Excuse excuse,
        @Nullable String account,
        @Nullable String court,
        @Nullable String docketNo,
        @Nullable LocalDate docketedOn,
        @Nullable Outcome outcome) {

    /** 解释一第十二条: with one of these the court does not take the suit. */
    public enum Excuse {
        TRANSFER("移送管辖"),
        SERVICE("正在送达或者送达延误"),
        DEPENDENT("等待另案结果或者评定伤残等级"),
        AWAITING_HEARING("正在等待开庭"),
        APPRAISAL("启动鉴定程序或者委托其他部门调查取证"),
        OTHER_CAUSE("其他正当事由"),
        NO_EXCUSE("没有上述情形");

        private final String label;

        Excuse(String label) {
            this.label = label;
        }

        /** What users see. */
        public String label() {
            return label;
        }
    }

    /** 结果. */
    public enum Outcome {
        DOCKETED("法院已立案"),
        DECLINED("法院未立案"),
        TERMINATED("已终止审理");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        /** What users see. */
        public String label() {
            return label;
        }
    }

    String subject() {
        return "overdue-" + id;
    }
}
