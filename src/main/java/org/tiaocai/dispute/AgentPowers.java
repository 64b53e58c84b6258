package org.tiaocai.dispute;

import org.jspecify.annotations.Nullable;

/** 代理权限 (法 art. 24, by civil practice): only 特别授权 covers waiving, admitting, withdrawing and settling. */
public enum AgentPowers {
    GENERAL("一般代理"),
    SPECIAL("特别授权");

    private final String label;

    AgentPowers(String label) {
        this.label = label;
    }

    /** What users see. */
    public String label() {
        return label;
    }

    /** What was given; whom the law appoints needs no authority, of others only the usual one is taken for granted. */
    static AgentPowers of(AgentKind kind, @Nullable AgentPowers given) {
        if (kind.isByLaw()) {
            return SPECIAL;
        }
        return given == null ? GENERAL : given;
    }
}
