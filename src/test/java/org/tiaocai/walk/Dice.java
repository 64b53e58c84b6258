package org.tiaocai.walk;

import java.util.List;
import java.util.Random;

/** Chance from a seed, so that what it led to can be played again. */
public final class Dice {

    private final Random random;

    public Dice(long seed) {
        this.random = new Random(seed);
    }

    public boolean in(int percent) {
        return random.nextInt(100) < percent;
    }

    public int upTo(int most) {
        return 1 + random.nextInt(most);
    }

    @SafeVarargs
    public final <T> T one(T... all) {
        return all[random.nextInt(all.length)];
    }

    public <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
