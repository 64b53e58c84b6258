package org.tiaocai.arbitration.motion;

import java.util.List;
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

    /** Whom it concerns, where that is not everybody; null where the kind does not ask. */
    default @Nullable List<Long> parties() {
        return null;
    }

    /** The same, empty where nobody is named. */
    static List<Long> named(MotionDetails details) {
        var named = details.parties();
        return named == null ? List.of() : named;
    }

    /** Nothing but who asks and why. */
    record None() implements MotionDetails {}
}
