package org.tiaocai.mediation.outside;

import java.util.List;

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

    /** Before acceptance there is no tribunal to make a 调解书, and after it no review beside it (规则69, 72, 74). */
    public static List<AgreementChoice> open(boolean isAccepted) {
        return List.of(isAccepted ? DOCUMENT : REVIEW, WITHDRAW);
    }
}
