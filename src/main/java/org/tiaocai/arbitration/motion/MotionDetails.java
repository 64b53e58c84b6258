package org.tiaocai.arbitration.motion;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What only one kind of motion asks for; each component stands in the column of {@code motion} that has its name. */
public interface MotionDetails {

    /** Why it cannot be asked for in this way, as the case stands. */
    default Optional<String> refusal(Standing at) {
        return Optional.empty();
    }

    /** Null where the kind knows none. */
    default @Nullable MotionGround ground() {
        return null;
    }

    /** Nothing but who asks and why. */
    record None() implements MotionDetails {}
}
