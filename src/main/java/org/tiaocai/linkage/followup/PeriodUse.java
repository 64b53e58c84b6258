package org.tiaocai.linkage.followup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;

/**
 * 期间的行使: whether a party has gone to court within its period, and about all workers of the paper; each worker's
 * part is a dispute of its own, so that the period of an employer who sued about one runs on for the others.
 */
@Component
record PeriodUse(CourtProceedings proceedings, Effects effects, RunningLimits limits, Clock clock) {

    /** The last one brought up to the last day that is pending or was decided since; withdrawn, it is as if never brought. */
    Optional<CourtProceeding> latest(FollowUp one) {
        return uses(one).stream().reduce((earlier, later) -> later);
    }

    Optional<CourtProceeding> latestPending(FollowUp one) {
        return uses(one).stream().filter(CourtProceeding::isPending).reduce((earlier, later) -> later);
    }

    boolean isUsedUp(FollowUp one) {
        var concerned = effects.workers(one.number(), one.documentId());
        var own = concerned.contains(one.partyId()) ? Set.of(one.partyId()) : Set.copyOf(concerned);
        var about = new HashSet<Long>();
        uses(one).stream().map(CourtProceeding::workers).forEach(about::addAll);
        return about.containsAll(own);
    }

    /** The period is over or used up: nothing of it is left for the party. */
    boolean isSpent(FollowUp one) {
        return LocalDate.now(clock).isAfter(lastDay(one)) || isUsedUp(one);
    }

    boolean isInTime(CourtProceeding proceeding, FollowUp one) {
        return !proceeding.filedOn().isAfter(lastDay(one));
    }

    /** All of the party's proceedings of the kind that the period is for. */
    List<CourtProceeding> of(FollowUp one) {
        return proceedings.of(one.number()).stream()
                .filter(proceeding -> proceeding.documentId() == one.documentId()
                        && proceeding.partyId() == one.partyId()
                        && one.isFor(proceeding.kind()))
                .toList();
    }

    private Collection<CourtProceeding> uses(FollowUp one) {
        return of(one).stream()
                .filter(proceeding -> isInTime(proceeding, one) && proceeding.standsSince(one.startedOn()))
                .toList();
    }

    private LocalDate lastDay(FollowUp one) {
        return limits.of(one.number()).stream()
                .filter(limit -> limit.subject().equals(one.subject()))
                .map(RunningLimit::dueOn)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
