package org.tiaocai.platform;

import org.jspecify.annotations.Nullable;

/** A failure as the log may keep it: where it happened, not what it said, since databases repeat the values they refuse. */
class WithoutMessage extends RuntimeException {

    private WithoutMessage(Throwable original, @Nullable Throwable cause) {
        super(original.getClass().getName(), cause, false, true);
        setStackTrace(original.getStackTrace());
    }

    static WithoutMessage of(Throwable original) {
        return of(original, 10);
    }

    private static WithoutMessage of(Throwable original, int depth) {
        var cause = original.getCause();
        return new WithoutMessage(original, cause == null || depth == 0 ? null : of(cause, depth - 1));
    }
}
