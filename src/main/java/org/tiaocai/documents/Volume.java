package org.tiaocai.documents;

import java.util.Arrays;
import java.util.Optional;

/** 正卷、副卷 (规则 art. 22): the parties may read the one and never see the other; what concerns no case is in neither. */
public enum Volume {
    MAIN("正卷"),
    INTERNAL("副卷"),
    NONE("不入卷");

    private final String label;

    Volume(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }

    static Optional<Volume> labelled(String label) {
        return Arrays.stream(values()).filter(one -> one.label.equals(label)).findFirst();
    }
}
