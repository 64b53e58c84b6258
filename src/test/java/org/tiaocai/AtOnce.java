package org.tiaocai;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** The same act of several people at the same moment. */
public final class AtOnce {

    private AtOnce() {}

    /** @return how many of them were not refused */
    public static long many(int many, Callable<?> act) throws Exception {
        var start = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(many);
        try {
            List<Future<Boolean>> tries = IntStream.range(0, many)
                    .mapToObj(one -> pool.submit(() -> {
                        start.await();
                        try {
                            act.call();
                            return true;
                        } catch (RuntimeException refused) {
                            return false;
                        }
                    }))
                    .toList();
            start.countDown();
            long won = 0;
            for (var one : tries) {
                won += one.get() ? 1 : 0;
            }
            return won;
        } finally {
            pool.shutdownNow();
        }
    }
}
