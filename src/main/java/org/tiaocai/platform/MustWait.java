package org.tiaocai.platform;

import org.springframework.security.core.AuthenticationException;
import org.tiaocai.people.accounts.TooManyTries;

/** A login that was not even looked at. */
class MustWait extends AuthenticationException {

    private final long seconds;

    MustWait(TooManyTries reason) {
        super(reason.getMessage(), reason);
        this.seconds = Math.max(1, reason.toWait().toSeconds());
    }

    long seconds() {
        return seconds;
    }
}
