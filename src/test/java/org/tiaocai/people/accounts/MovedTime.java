package org.tiaocai.people.accounts;

import java.time.Duration;
import java.time.Instant;
import org.springframework.context.annotation.Primary;
import org.springframework.stereotype.Component;

/** The time of safety as a test moves it; apart from the engine's clock, as in the house. */
@Component
@Primary
public class MovedTime extends RealTime {

    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant now() {
        return super.now().plus(ahead);
    }

    public void pass(Duration more) {
        ahead = ahead.plus(more);
    }
}
