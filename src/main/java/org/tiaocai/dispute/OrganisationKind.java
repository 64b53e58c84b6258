package org.tiaocai.dispute;

/** 单位类型: what kind of employer it is. */
public enum OrganisationKind {
    ENTERPRISE("企业"),
    INDIVIDUAL_BUSINESS("个体工商户"),
    PRIVATE_NON_ENTERPRISE("民办非企业单位"),
    PUBLIC_INSTITUTION("事业单位"),
    STATE_ORGAN("国家机关"),
    SOCIAL_ORGANISATION("社会团体"),
    OTHER("其他组织");

    private final String label;

    OrganisationKind(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
