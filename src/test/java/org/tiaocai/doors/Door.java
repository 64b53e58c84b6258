package org.tiaocai.doors;

/** 页面的种类: what of a case a colleague opens. */
public enum Door {
    START("首页"),
    CASE("案卷"),
    LINK("案卷里的链接"),
    PAPER("文书"),
    FILE("文书文件"),
    TASKS("任务列表"),
    CARDS("任务卡片"),
    FORM("任务表单"),
    FORM_DATA("表单数据"),
    CASE_TAB("任务旁的案卷"),
    CALENDAR("排期日历"),
    CALENDAR_DATA("排期数据");

    private final String label;

    Door(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
