package org.tiaocai.arbitration;

import org.tiaocai.dispute.DisputeOutcome;

/** 结案方式; the last four end an application that was never accepted. */
public enum ClosingMethod {
    AWARD("裁决", DisputeOutcome.AWARD),
    MEDIATED("调解", DisputeOutcome.ARBITRAL_MEDIATION),
    WITHDRAWN("撤回", DisputeOutcome.WITHDRAWN),
    DEEMED_WITHDRAWN("按撤回处理", DisputeOutcome.DEEMED_WITHDRAWN),
    TERMINATED("终止", DisputeOutcome.TERMINATED),
    TRANSFERRED("移送", DisputeOutcome.TRANSFERRED),
    REVOKED("撤销案件", DisputeOutcome.REVOKED),
    SETTLED_BEFORE_ACCEPTANCE("暂缓受理期间达成调解协议", DisputeOutcome.AGREEMENT),
    REFUSED("不予受理", DisputeOutcome.NOT_ACCEPTED),
    RETURNED("未补正退回", DisputeOutcome.RETURNED),
    NO_JURISDICTION("告知管辖机构", DisputeOutcome.NO_JURISDICTION);

    private final String label;
    private final DisputeOutcome outcome;

    ClosingMethod(String label, DisputeOutcome outcome) {
        this.label = label;
        this.outcome = outcome;
    }

    /** How the dispute as a whole ends with it. */
    DisputeOutcome outcome() {
        return outcome;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
