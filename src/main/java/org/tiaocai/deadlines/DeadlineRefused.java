package org.tiaocai.deadlines;

/** 不能计算: the question contradicts the rule; the message is for the user. */
public final class DeadlineRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    DeadlineRefused(String message) {
        super(message);
    }
}
