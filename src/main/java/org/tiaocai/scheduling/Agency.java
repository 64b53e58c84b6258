package org.tiaocai.scheduling;

import java.util.Arrays;
import java.util.Optional;

/** 单位: whose room it is, and who sends a member of a panel. */
public enum Agency {
    HRSS("区人社局"),
    UNION("区总工会"),
    JUSTICE("区司法局"),
    INSTITUTE("仲裁院"),
    STUDIO("联合调解工作室");

    private final String label;

    Agency(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    static Optional<Agency> named(String label) {
        return Arrays.stream(values()).filter(one -> one.label.equals(label)).findFirst();
    }
}
