package org.tiaocai.search;

/** What a word of a case is. */
enum WordKind {
    PARTY("当事人"),
    REPRESENTATIVE("法定代表人"),
    AGENT("代理人"),
    FIRM("代理人所在单位"),
    PHONE("电话"),
    CREDIT_CODE("统一社会信用代码"),
    CASE_NO("案号"),
    COURT_CASE_NO("法院案号");

    private final String label;

    WordKind(String label) {
        this.label = label;
    }

    /** A number of the case itself, which its masked page shows, too. */
    boolean isOfTheCase() {
        return this == CASE_NO || this == COURT_CASE_NO;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
