package org.tiaocai.linkage.handover;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.handover.CourtPackages.Direction;
import org.tiaocai.linkage.handover.CourtPackages.Entry;
import org.tiaocai.linkage.handover.CourtPackages.State;
import org.tiaocai.shared.Refused;
import org.tiaocai.vault.Incoming;

/**
 * 收包: each court numbers its packages from one; each is applied once, in that order, whole or not at all. One that comes
 * early waits for those before it, one that comes again changes nothing.
 */
@Component
public class InboundPackages {

    private static final Logger LOG = LoggerFactory.getLogger(InboundPackages.class);
    private static final int LONGEST = 4_000;

    private final PackageChecks checks;
    private final CourtPackages packages;
    private final PackageFiles files;
    private final CourtMessages messages;
    private final HandoverSettings settings;
    private final Clock clock;
    private final Courts courts;
    private final TransactionTemplate transaction;

    InboundPackages(
            PackageChecks checks,
            CourtPackages packages,
            PackageFiles files,
            CourtMessages messages,
            Courts courts,
            HandoverSettings settings,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.checks = checks;
        this.packages = packages;
        this.files = files;
        this.messages = messages;
        this.courts = courts;
        this.settings = settings;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** 回执. */
    public record Receipt(long sequence, String digest, Standing standing, long next) {}

    /** What has become of the package. */
    public enum Standing {
        APPLIED,
        WAITING,
        REPLAYED
    }

    /** @throws Refused with every reason for which the package is sent back */
    public Receipt receive(String court, InputStream content) {
        courts.get(court);
        try (var incoming = files.receive(content, settings.largest())) {
            return received(court, incoming);
        }
    }

    private Receipt received(String court, Incoming incoming) {
        var manifest = checks.checked(court, read(incoming::open, incoming.size()), clock.instant());
        var standing = arrived(court, manifest, incoming);
        if (standing != Standing.REPLAYED) {
            applyThoseWaiting(court);
        }
        return new Receipt(
                manifest.sequence(),
                incoming.id(),
                standing == Standing.WAITING && isApplied(court, manifest.sequence()) ? Standing.APPLIED : standing,
                packages.next(court, Direction.IN));
    }

    /** Of two deliveries of one number at one moment the database lets one through; the other then finds it there. */
    private Standing arrived(String court, Manifest manifest, Incoming incoming) {
        try {
            return placed(court, manifest, incoming);
        } catch (DuplicateKeyException meanwhile) {
            try {
                return placed(court, manifest, incoming);
            } catch (DuplicateKeyException still) {
                throw new Refused("第 " + manifest.sequence() + " 号交换包正在处理，请稍后核对");
            }
        }
    }

    private Standing placed(String court, Manifest manifest, Incoming incoming) {
        var digest = incoming.id();
        var sequence = manifest.sequence();
        var next = packages.next(court, Direction.IN);
        var before = packages.find(court, Direction.IN, sequence);
        if (before.filter(one -> one.state() == State.APPLIED).isPresent()) {
            if (!before.get().digest().equals(digest)) {
                throw new Refused("第 " + sequence + " 号交换包已经处理过，内容与本次不同，请使用新的序号");
            }
            return Standing.REPLAYED;
        }
        if (sequence > next) {
            if (!isKept(before, digest)) {
                transaction.executeWithoutResult(status -> {
                    packages.put(court, Direction.IN, sequence, digest, State.WAITING, null);
                    incoming.keep();
                });
            }
            return Standing.WAITING;
        }
        apply(court, manifest, digest, incoming::keep);
        return Standing.APPLIED;
    }

    private static boolean isKept(Optional<Entry> before, String digest) {
        return before.filter(one -> one.state() == State.WAITING && one.digest().equals(digest))
                .isPresent();
    }

    private boolean isApplied(String court, long sequence) {
        return packages.find(court, Direction.IN, sequence)
                .filter(one -> one.state() == State.APPLIED)
                .isPresent();
    }

    /**
     * Asked after each arrival, early ones too: the one before may have been applied while this one was put down. One
     * that another delivery applies at this moment is passed over.
     */
    private void applyThoseWaiting(String court) {
        var tried = 0L;
        for (var turn = turn(court); turn.isPresent() && turn.get().sequence() > tried; turn = turn(court)) {
            var one = turn.get();
            tried = one.sequence();
            try {
                var kept = read(() -> files.open(one.digest()), settings.largest());
                apply(court, checks.checked(court, kept, one.at().toInstant()), one.digest(), () -> {});
            } catch (DuplicateKeyException meanwhile) {
                continue;
            } catch (Refused refusal) {
                refused(court, one, String.valueOf(refusal.getMessage()));
            }
        }
    }

    private Optional<Entry> turn(String court) {
        return packages.find(court, Direction.IN, packages.next(court, Direction.IN))
                .filter(one -> one.state() == State.WAITING);
    }

    private void refused(String court, Entry one, String words) {
        try {
            var reasons = words.substring(0, Math.min(words.length(), LONGEST));
            transaction.executeWithoutResult(
                    status -> packages.put(court, Direction.IN, one.sequence(), one.digest(), State.REFUSED, reasons));
        } catch (DuplicateKeyException meanwhile) {
            LOG.debug("第 {} 号交换包同时由另一次投递退回", one.sequence());
        }
    }

    private ReceivedPackage read(Opening content, long size) {
        try (var in = content.open()) {
            return ReceivedPackage.read(in, size, settings.largestUnpacked());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The zip, from its first byte. */
    @FunctionalInterface
    private interface Opening {
        InputStream open() throws IOException;
    }

    /** The zip is kept last, so that nothing stays of one that is refused. */
    private void apply(String court, Manifest manifest, String digest, Runnable keep) {
        transaction.executeWithoutResult(status -> {
            packages.applied(court, manifest.sequence(), digest);
            manifest.messages().forEach(message -> messages.apply(court, message));
            keep.run();
        });
    }
}
