package org.tiaocai.people.accounts;

import java.time.Instant;
import org.springframework.stereotype.Component;

/** The time of day outside: safety does not follow the engine's clock, which is for cases and may be moved. */
@Component
public class RealTime {

    public Instant now() {
        return Instant.now();
    }
}
