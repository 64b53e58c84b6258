package org.tiaocai.linkage.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tiaocai.clocks.CaseClock;
import org.tiaocai.clocks.Clocks;

/**
 * 期间的行使: whether a party has gone to court within its period, and about all workers of the paper; each worker's
 * part is a dispute of its own, so that the period of an employer who sued about one runs on for the others.
 */
@Component
class PeriodUse {

    private final CourtMatters matters;
    private final Effects effects;
    private final Clocks clocks;
    private final Clock clock;

    PeriodUse(CourtMatters matters, Effects effects, Clocks clocks, Clock clock) {
        this.matters = matters;
        this.effects = effects;
        this.clocks = clocks;
        this.clock = clock;
    }

    /** The last one brought up to the last day that is pending or was decided since; withdrawn, it is as if never brought. */
    Optional<CourtMatter> latest(FollowUp one) {
        return uses(one).stream().reduce((earlier, later) -> later);
    }

    Optional<CourtMatter> latestPending(FollowUp one) {
        return uses(one).stream().filter(CourtMatter::isPending).reduce((earlier, later) -> later);
    }

    boolean isUsedUp(FollowUp one) {
        var concerned = effects.workers(one.number(), one.documentId());
        var own = concerned.contains(one.partyId()) ? Set.of(one.partyId()) : Set.copyOf(concerned);
        var about = new HashSet<Long>();
        uses(one).stream().map(CourtMatter::workers).forEach(about::addAll);
        return about.containsAll(own);
    }

    /** The period is over or used up: nothing of it is left for the party. */
    boolean isSpent(FollowUp one) {
        return LocalDate.now(clock).isAfter(lastDay(one)) || isUsedUp(one);
    }

    boolean isInTime(CourtMatter matter, FollowUp one) {
        return !matter.filedOn().isAfter(lastDay(one));
    }

    /** All of the party's matters of the kind that the period is for. */
    List<CourtMatter> of(FollowUp one) {
        return matters.of(one.number()).stream()
                .filter(matter -> matter.documentId() == one.documentId()
                        && matter.partyId() == one.partyId()
                        && one.isFor(matter.kind()))
                .toList();
    }

    private Collection<CourtMatter> uses(FollowUp one) {
        return of(one).stream()
                .filter(matter -> isInTime(matter, one) && matter.standsSince(one.startedOn()))
                .toList();
    }

    private LocalDate lastDay(FollowUp one) {
        return clocks.of(one.number()).stream()
                .filter(limit -> limit.subject().equals(one.subject()))
                .map(CaseClock::dueOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
