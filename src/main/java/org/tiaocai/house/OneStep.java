package org.tiaocai.house;

import java.util.function.BooleanSupplier;

/** A step in a few words. */
public record OneStep(String key, String name, String what, String path, BooleanSupplier done) implements SetUpStep {

    @Override
    public boolean isDone() {
        return done.getAsBoolean();
    }
}
