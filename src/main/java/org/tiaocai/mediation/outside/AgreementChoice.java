package org.tiaocai.mediation.outside;

/** 达成协议以后当事人的选择: what the case that waited follows. */
public enum AgreementChoice {
    WITHDRAW("申请人撤回仲裁申请"),
    DOCUMENT("请求仲裁庭制作调解书"),
    REVIEW("共同申请仲裁审查");

    private final String label;

    AgreementChoice(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
