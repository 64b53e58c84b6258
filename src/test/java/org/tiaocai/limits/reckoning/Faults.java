package org.tiaocai.limits.reckoning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;

/** What did not hold, one line each: as many as a reader could want are kept, all are counted. */
final class Faults {
    private static final int KEPT = 10_000;

    private final List<String> lines = new ArrayList<>();
    private long looks;
    private long found;

    void check(boolean holds, Supplier<String> line) {
        looks++;
        if (!holds && found++ < KEPT) {
            lines.add(line.get());
        }
    }

    List<String> lines() {
        return Collections.unmodifiableList(lines);
    }

    long looks() {
        return looks;
    }

    long found() {
        return found;
    }
}
