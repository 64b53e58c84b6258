package org.tiaocai.linkage.protection;

import java.util.List;

/** 保障的途径. */
public enum Road {
    REVIEW("仲裁审查"),
    CONFIRMATION("司法确认", Result.CONFIRMED, Result.REFUSED),
    PAYMENT_ORDER("支付令", Result.ORDERED, Result.REFUSED, Result.UNOPPOSED, Result.OPPOSED),
    ON_THE_SPOT("当场履行", Result.PERFORMED),
    ARBITRATION("申请仲裁");

    private final String label;
    private final List<Result> results;

    Road(String label, Result... results) {
        this.label = label;
        this.results = List.of(results);
    }

    /** What users see. */
    public String label() {
        return label;
    }

    /** What may become of it; none for a road that has a register of its own. */
    public List<Result> results() {
        return results;
    }

    /** What the parties apply for with the court. */
    public boolean isCourts() {
        return this == CONFIRMATION || this == PAYMENT_ORDER;
    }

    /** 结果. */
    public enum Result {
        CONFIRMED("裁定协议有效，一方不履行的，对方可以申请执行"),
        REFUSED("法院不予受理或者驳回"),
        ORDERED("已发出支付令，债务人收到之日起十五日内清偿或者提出书面异议"),
        UNOPPOSED("没有异议，支付令可以申请执行"),
        OPPOSED("异议成立，督促程序终结，可以依据调解协议直接起诉"),
        PERFORMED("已经履行完毕");

        private final String label;

        Result(String label) {
            this.label = label;
        }

        /** What users see. */
        public String label() {
            return label;
        }

        /** Whether the road ends with it; an order waits for the debtor. */
        public boolean isLast() {
            return this != ORDERED;
        }

        /** What can only follow an order. */
        boolean followsOrder() {
            return this == UNOPPOSED || this == OPPOSED;
        }
    }
}
