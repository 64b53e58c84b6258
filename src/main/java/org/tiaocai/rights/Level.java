package org.tiaocai.rights;

/** 阅卷程度: how much of a case someone reads. */
public enum Level {
    NONE,
    /** 概览: number, stage, masked parties. */
    GLIMPSE,
    MASKED,
    WHOLE;

    public boolean isAtLeast(Level other) {
        return compareTo(other) >= 0;
    }
}
