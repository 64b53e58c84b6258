package org.tiaocai.rights;

/** 与案件的关系: how a person stands to one case. */
public enum Relation {
    OWN("承办"),
    TASK("手上有任务"),
    AGENCY("本机构承办"),
    ENTRUSTED("受托组织"),
    COURT("往来法院"),
    FORMER("曾经承办"),
    CHALLENGED("回避"),
    OTHER("无关系");

    private final String label;

    Relation(String label) {
        this.label = label;
    }

    /** What readers of the matrix see. */
    public String label() {
        return label;
    }
}
