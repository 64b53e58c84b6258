package org.tiaocai.linkage.handover;

import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.handover.CourtPackages.Direction;
import org.tiaocai.linkage.handover.CourtPackages.State;
import org.tiaocai.shared.Refused;

/**
 * 收包: each court numbers its packages from one; each is applied once, in that order, whole or not at all. One that comes
 * early waits for those before it, one that comes again changes nothing.
 */
@Component
public class InboundPackages {

    private static final int LONGEST = 4_000;

    private final PackageChecks checks;
    private final CourtPackages packages;
    private final PackageFiles files;
    private final CourtMessages messages;
    private final Courts courts;
    private final TransactionTemplate transaction;

    InboundPackages(
            PackageChecks checks,
            CourtPackages packages,
            PackageFiles files,
            CourtMessages messages,
            Courts courts,
            PlatformTransactionManager transactions) {
        this.checks = checks;
        this.packages = packages;
        this.files = files;
        this.messages = messages;
        this.courts = courts;
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
    public Receipt receive(String court, byte[] content) {
        courts.get(court);
        var manifest = checks.checked(court, PackageZip.read(content));
        var digest = Digests.sha256(content);
        var standing = arrived(court, manifest, digest, content);
        if (standing == Standing.APPLIED) {
            applyThoseWaiting(court);
        }
        return new Receipt(manifest.sequence(), digest, standing, packages.next(court, Direction.IN));
    }

    private Standing arrived(String court, Manifest manifest, String digest, byte[] content) {
        var sequence = manifest.sequence();
        var before = packages.find(court, Direction.IN, sequence);
        var next = packages.next(court, Direction.IN);
        if (before.isPresent() && before.get().state() == State.APPLIED) {
            if (!before.get().digest().equals(digest)) {
                throw new Refused("第 " + sequence + " 号交换包已经处理过，内容与本次不同，请使用新的序号");
            }
            return Standing.REPLAYED;
        }
        if (sequence > next) {
            files.keep(content);
            transaction.executeWithoutResult(
                    status -> packages.put(court, Direction.IN, sequence, digest, State.WAITING, null));
            return Standing.WAITING;
        }
        apply(court, manifest, digest, content);
        return Standing.APPLIED;
    }

    private void applyThoseWaiting(String court) {
        var waiting = packages.find(court, Direction.IN, packages.next(court, Direction.IN));
        while (waiting.isPresent() && waiting.get().state() == State.WAITING) {
            var one = waiting.get();
            try {
                var content = files.read(one.digest());
                apply(court, checks.checked(court, PackageZip.read(content)), one.digest(), content);
            } catch (Refused refusal) {
                var words = String.valueOf(refusal.getMessage());
                transaction.executeWithoutResult(status -> packages.put(
                        court,
                        Direction.IN,
                        one.sequence(),
                        one.digest(),
                        State.REFUSED,
                        words.substring(0, Math.min(words.length(), LONGEST))));
                return;
            }
            waiting = packages.find(court, Direction.IN, packages.next(court, Direction.IN));
        }
    }

    /** The zip is kept last, so that nothing stays of one that is refused. */
    private void apply(String court, Manifest manifest, String digest, byte[] content) {
        try {
            transaction.executeWithoutResult(status -> {
                packages.put(court, Direction.IN, manifest.sequence(), digest, State.APPLIED, null);
                manifest.messages().forEach(message -> messages.apply(court, message));
                files.keep(content);
            });
        } catch (DuplicateKeyException meanwhile) {
            throw new Refused("第 " + manifest.sequence() + " 号交换包正在处理，请稍后核对");
        }
    }
}
