package org.tiaocai.delivery.serving;

/** 送达方式 (规则 art. 20, and the civil procedure to which it refers). */
public enum ServingMethod {
    DIRECT("直接送达"),
    LEAVING("留置送达"),
    POSTING("张贴送达"),
    MAIL("邮寄送达"),
    ELECTRONIC("电子送达"),
    SIMPLE("简便方式送达"),
    ENTRUSTED("委托（转交）送达"),
    PUBLIC_NOTICE("公告送达");

    private final String label;

    ServingMethod(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
