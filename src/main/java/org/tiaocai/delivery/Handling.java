package org.tiaocai.delivery;

/** How a person told the recipient what no channel could. */
public enum Handling {
    PHONED("已电话告知"),
    IN_PERSON("已当面告知"),
    POSTED("已邮寄"),
    NOT_NEEDED("无需告知");

    private final String label;

    Handling(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
