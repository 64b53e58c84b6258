package org.tiaocai.limits.reckoning;

/** 不能计算: the question contradicts the rule; the message is for the user. */
public final class ReckoningRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ReckoningRefused(String message) {
        super(message);
    }
}
