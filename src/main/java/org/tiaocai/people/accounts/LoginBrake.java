package org.tiaocai.people.accounts;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/**
 * 登录限速: whoever keeps guessing waits longer and longer, by person and address together, so that nobody locks a
 * colleague out, and opens again by itself. An address that guesses over many names waits as a whole, but for those who
 * have come in from there before. A name that nobody has is treated like any other.
 */
@Component
class LoginBrake {

    private static final int STRIPES = 64;
    private static final int DOUBLINGS = 30;

    private final LoginTries tries;
    private final PasswordSettings.Tries settings;
    private final RealTime time;
    private final Object[] oneAtATime =
            Stream.generate(Object::new).limit(STRIPES).toArray();

    LoginBrake(LoginTries tries, PasswordSettings settings, RealTime time) {
        this.tries = tries;
        this.settings = settings.tries();
        this.time = time;
    }

    /** @throws TooManyTries before anything is checked */
    boolean attempt(String name, BooleanSupplier check) {
        var person = hash(name.strip().toLowerCase(Locale.ROOT));
        var address = Caller.network();
        // What is sent in one burst is counted one by one all the same.
        synchronized (oneAtATime[Math.floorMod((person + address).hashCode(), STRIPES)]) {
            var before = tries.of(person, address);
            refuseWaiting(before, address);
            var matches = check.getAsBoolean();
            if (matches) {
                succeeded(person, address, before);
            } else {
                failed(person, address);
            }
            return matches;
        }
    }

    private void refuseWaiting(Optional<LoginTries.Try> own, String address) {
        var now = time.now();
        own.map(LoginTries.Try::closedUntil).filter(now::isBefore).ifPresent(until -> wait(now, until));
        if (own.map(LoginTries.Try::succeededOn).isEmpty()) {
            tries.of(LoginTries.ANYBODY, address)
                    .map(LoginTries.Try::closedUntil)
                    .filter(now::isBefore)
                    .ifPresent(until -> wait(now, until));
        }
    }

    private static void wait(Instant now, Instant until) {
        throw new TooManyTries(Duration.between(now, until));
    }

    private void succeeded(String person, String address, Optional<LoginTries.Try> before) {
        var today = time.now().atOffset(ZoneOffset.UTC).toLocalDate();
        var isKnown = before.filter(one -> one.failures() == 0 && today.equals(one.succeededOn()))
                .isPresent();
        if (!isKnown) {
            retried(() -> tries.succeed(person, address, time.now()));
        }
    }

    private void failed(String person, String address) {
        retried(() -> tries.fail(person, address, count -> wait(count, settings.free()), time.now()));
        retried(() -> tries.fail(LoginTries.ANYBODY, address, count -> wait(count, settings.ofAddress()), time.now()));
    }

    /** Another node may write the first line at the same moment; then there is one to change. */
    private static void retried(Runnable write) {
        try {
            write.run();
        } catch (DuplicateKeyException alreadyThere) {
            write.run();
        }
    }

    private Duration wait(int failures, int free) {
        if (failures < free) {
            return Duration.ZERO;
        }
        var wait = settings.first().multipliedBy(1L << Math.min(failures - free, DOUBLINGS));
        return wait.compareTo(settings.longest()) > 0 ? settings.longest() : wait;
    }

    private static String hash(String name) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
