package org.tiaocai.scheduling;

import java.util.EnumSet;
import java.util.Set;

/** 场次: a part of the day at which the house sits; those outside working hours only when asked for. */
public enum SessionType {
    MORNING("上午"),
    LUNCH("午间"),
    AFTERNOON("下午"),
    EVENING("晚间"),
    WEEKEND("周末");

    private final String label;

    SessionType(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /** Working hours. */
    public static Set<SessionType> usual() {
        return EnumSet.of(MORNING, AFTERNOON);
    }

    public static Set<SessionType> all() {
        return EnumSet.allOf(SessionType.class);
    }
}
