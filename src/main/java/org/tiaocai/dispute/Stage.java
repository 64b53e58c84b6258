package org.tiaocai.dispute;

/** 案件所处阶段; the models move it, the lists read it. */
public enum Stage {
    REGISTERED("已登记，待分流"),
    ADVISING("释明与选择途径"),
    SEEKING_CONSENT("征询调解意愿"),
    MEDIATION_REQUESTED("待调解组织受理"),
    IN_MEDIATION("调解中"),
    SIGNING_AGREEMENT("签署调解协议"),
    MEDIATION_ENDED("调解已终结，征询仲裁意愿"),
    FILING("仲裁申请审查"),
    SUPPLEMENTING("待申请人补正"),
    DEFERRED("暂缓受理，先行调解"),
    PREPARING("庭前准备"),
    HEARING("开庭审理"),
    AWARDING("评议裁决"),
    SERVING_RESULT("送达裁决书或者调解书"),
    CLOSED("已办结");

    private final String label;

    Stage(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
