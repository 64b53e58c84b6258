package org.tiaocai.arbitration.award.finality;

/** 裁决的类型: which way is open to whom, as its document prints it. */
public enum Finality {
    FINAL(
            "终局",
            "D507",
            "本裁决为终局裁决，自作出之日起发生法律效力。劳动者不服的，可自收到之日起十五日内向人民法院起诉；用人单位有证据证明存在法定撤销情形的，可自收到之日起三十日内向本委所在地的中级人民法院申请撤销。"),
    NON_FINAL("非终局", "D506", "当事人对本裁决不服的，可自收到裁决书之日起十五日内向有管辖权的人民法院起诉；期满不起诉的，本裁决发生法律效力。");

    private final String label;
    private final String code;
    private final String notice;

    Finality(String label, String code, String notice) {
        this.label = label;
        this.code = code;
        this.notice = notice;
    }

    /** What users see. */
    public String label() {
        return label;
    }

    /** Which document of the catalogue it is. */
    public String code() {
        return code;
    }

    /** 当事人权利 (规则53): chosen by the type, never free text. */
    public String notice() {
        return notice;
    }
}
