package org.tiaocai.documents;

/** 正卷、副卷 (规则 art. 22): the parties may read the one and never see the other; what concerns no case is in neither. */
public enum Volume implements Labelled {
    MAIN("正卷"),
    INTERNAL("副卷"),
    NONE("不入卷");

    private final String label;

    Volume(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
