package org.tiaocai.arbitration;

/** 不予受理的事由（办案规则第三十、三十四、三十九条）: these and no others; neither jurisdiction nor limitation is one. */
public enum FilingGround {
    OUT_OF_SCOPE("不属于劳动人事争议仲裁受理范围", "第三十条第一项"),
    CLAIMS_UNCLEAR("没有明确的仲裁请求和事实理由", "第三十条第二项"),
    PARTIES_UNFIT("申请人与本案没有直接利害关系，或者没有明确的被申请人", "第三十条第三项"),
    ALREADY_REFUSED("同一请求已经书面通知不予受理", "第三十四条"),
    ALREADY_PENDING("同一请求正在仲裁或者诉讼", "第三十四条"),
    ALREADY_DECIDED("同一请求已有生效的裁决、判决、裁定或者调解书", "第三十四条"),
    DEEMED_WITHDRAWN_BEFORE("曾因无正当理由不到庭按撤回处理", "第三十九条");

    private final String label;
    private final String article;

    FilingGround(String label, String article) {
        this.label = label;
        this.article = article;
    }

    public String label() {
        return label;
    }

    /** The article of the rules for the handling of cases. */
    public String article() {
        return article;
    }

    /** 重复申请 (规则34, 39): the four conditions may all be met. */
    public boolean isRepeated() {
        return ordinal() >= ALREADY_REFUSED.ordinal();
    }
}
