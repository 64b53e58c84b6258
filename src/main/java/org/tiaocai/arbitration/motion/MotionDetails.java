package org.tiaocai.arbitration.motion;

import org.jspecify.annotations.Nullable;

/** What only one kind of motion asks for; each component stands in the column of {@code motion} that has its name. */
public interface MotionDetails {

    /** Null where the kind knows none. */
    default @Nullable MotionGround ground() {
        return null;
    }

    /** Nothing but who asks and why. */
    record None() implements MotionDetails {}
}
