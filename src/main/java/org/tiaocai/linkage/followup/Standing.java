package org.tiaocai.linkage.followup;

import java.util.List;

/** 文书的效力 for a party: for an employer all its workers together. */
public enum Standing {
    IN_FORCE("已生效"),
    PARTLY_IN_FORCE("部分生效"),
    NOT_IN_FORCE("不发生效力"),
    UNDECIDED("尚未生效");

    private final String label;

    Standing(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }

    public static Standing of(List<Effect> effects) {
        var inForce = effects.stream()
                .filter(one -> one.status() == Effect.Status.IN_FORCE)
                .count();
        if (inForce == effects.size()) {
            return IN_FORCE;
        }
        if (inForce > 0 || effects.stream().anyMatch(one -> one.status() == Effect.Status.PARTLY_REVOKED)) {
            return PARTLY_IN_FORCE;
        }
        return effects.stream().anyMatch(one -> one.status().isUndecided()) ? UNDECIDED : NOT_IN_FORCE;
    }
}
