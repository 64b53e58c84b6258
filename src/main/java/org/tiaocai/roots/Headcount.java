package org.tiaocai.roots;

import java.util.Arrays;
import java.util.Optional;

/** 企业规模, as the statistics divide them (统计上大中小微型企业划分办法). */
public enum Headcount {
    LARGE("大型"),
    MEDIUM("中型"),
    SMALL("小型"),
    MICRO("微型");

    private final String label;

    Headcount(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** By its key, as a page sends it, or by its name, as a list has it. */
    static Optional<Headcount> of(String text) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(text) || one.label.equals(text))
                .findFirst();
    }
}
