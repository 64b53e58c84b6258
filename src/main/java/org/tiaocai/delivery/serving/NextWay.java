package org.tiaocai.delivery.serving;

/** 未送达时，接下来怎么办. */
enum NextWay {
    AGAIN("再次送达"),
    MAIL("改为邮寄"),
    PUBLIC_NOTICE("改为公告");

    private final String label;

    NextWay(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
