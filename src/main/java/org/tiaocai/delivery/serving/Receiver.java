package org.tiaocai.delivery.serving;

/** 签收人. */
enum Receiver {
    RECIPIENT("受送达人本人（单位的法定代表人、负责人或者收件人员）"),
    AGREED("代理人或者指定的代收人"),
    HOUSEHOLD("同住成年家属");

    private final String label;

    Receiver(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
