package org.tiaocai.bench;

import java.util.Arrays;

/** How long something took in milliseconds, asked several times after a first time that warms up. */
record Timed(double median, double p95) {

    static Timed of(int times, Runnable question) {
        question.run();
        var took = new double[times];
        for (var i = 0; i < times; i++) {
            var begin = System.nanoTime();
            question.run();
            took[i] = (System.nanoTime() - begin) / 1e6;
        }
        Arrays.sort(took);
        return new Timed(took[times / 2], took[(int) Math.ceil(0.95 * times) - 1]);
    }
}
