package org.tiaocai.arbitration;

/** 拟办意见: what the handler proposes and the approver decides on (规则30, 31). */
public enum FilingProposal {
    ACCEPT("受理"),
    REFUSE("不予受理"),
    NO_JURISDICTION("无管辖权，书面告知");

    private final String label;

    FilingProposal(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
