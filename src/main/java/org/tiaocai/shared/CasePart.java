package org.tiaocai.shared;

import java.util.Locale;

/** 案卷页的各部分, in the order of the page. */
public enum CasePart {
    OVERVIEW("概况"),
    PARTIES("当事人"),
    PAPERS("文书与送达"),
    PROCEDURE("程序"),
    JOURNAL("流水");

    private final String label;

    CasePart(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }

    /** Where the page's contents lead to, such as {@code part-papers}. */
    public String anchor() {
        return "part-" + name().toLowerCase(Locale.ROOT);
    }
}
