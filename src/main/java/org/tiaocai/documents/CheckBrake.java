package org.tiaocai.documents;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** 限速 of the public page: who asks again and again from one address waits for the next minute, and so do all when all do. */
@Component
class CheckBrake {

    private static final int OF_ONE = 30;
    private static final int OF_ALL = 600;
    private static final Duration WINDOW = Duration.ofMinutes(1);
    private static final int REMEMBERED = 10_000;
    private static final String ALL = "";

    private final Map<String, Window> windows = new ConcurrentHashMap<>();

    private record Window(Instant since, int asked) {

        Window next(Instant now) {
            return now.isAfter(since.plus(WINDOW)) ? new Window(now, 1) : new Window(since, asked + 1);
        }
    }

    boolean mayAsk(String address) {
        return mayAsk(address, Instant.now());
    }

    boolean mayAsk(String address, Instant now) {
        if (windows.size() > REMEMBERED) {
            windows.values().removeIf(window -> now.isAfter(window.since().plus(WINDOW)));
        }
        return count(address, now) <= OF_ONE && count(ALL, now) <= OF_ALL;
    }

    private int count(String address, Instant now) {
        return windows.merge(address, new Window(now, 1), (before, any) -> before.next(now))
                .asked();
    }
}
