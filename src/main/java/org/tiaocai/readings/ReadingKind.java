package org.tiaocai.readings;

/** 阅看的内容. */
public enum ReadingKind {
    CASE("案卷页"),
    PATH("办案路径"),
    TASK("任务中的案情"),
    DOCUMENT("文书"),
    EVIDENCE("证据材料"),
    LIST("案件清单"),
    EXPORT("导出"),
    FEED("日历订阅"),
    PACKAGE("交换包"),
    TRAIL("阅卷记录");

    private final String label;

    ReadingKind(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }
}
