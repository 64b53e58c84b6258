package org.tiaocai.linkage.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tiaocai.arbitration.award.ResultKind;
import org.tiaocai.linkage.followup.Effect.Status;

/**
 * What the force of a paper for one worker hangs on, and how the law weighs it.
 *
 * @param items the rulings about the worker
 * @param mustReceive the worker and everybody on another side
 * @param lastDays the last day of each party's period to sue that ran or runs against it
 * @param proceedings what has been brought to court about this worker's part
 */
record WeighedFacts(
        long documentId,
        long workerId,
        ResultKind kind,
        LocalDate madeOn,
        Set<Long> items,
        Set<Long> mustReceive,
        Map<Long, LocalDate> received,
        Map<Long, LocalDate> lastDays,
        List<CourtProceeding> proceedings) {

    Effect weigh(LocalDate today) {
        return switch (kind) {
            case NON_FINAL_AWARD -> nonFinal(today);
            case FINAL_AWARD -> finalAward();
            case MEDIATION_DOCUMENT, ADVANCE_EXECUTION -> bySignatures();
        };
    }

    /** 法50; 解释一16–17: sued on part, the whole has no force for that worker; sued after the last day, it keeps it. */
    private Effect nonFinal(LocalDate today) {
        if (proceedings.stream().anyMatch(one -> one.isPending() && isInTime(one))) {
            return effect(Status.IN_COURT, null, null);
        }
        if (has(ProceedingResult.JUDGMENT) || has(ProceedingResult.COURT_MEDIATED)) {
            return effect(Status.REPLACED, null, null);
        }
        if (has(ProceedingResult.DISMISSED_OUT_OF_SCOPE)) {
            return effect(Status.NEVER, null, null);
        }
        if (!unserved().isEmpty()) {
            return effect(Status.UNSERVED, null, null);
        }
        var lastDay = lastDays.values().stream().max(LocalDate::compareTo).orElse(madeOn);
        if (!today.isAfter(lastDay)) {
            return effect(Status.PERIOD_OPEN, null, lastDay);
        }
        return effect(Status.IN_FORCE, afterWithdrawal(lastDay.plusDays(1)), null);
    }

    /** 法47: in force from the day on which it was made, whatever is pending, until a court decides otherwise. */
    private Effect finalAward() {
        var setAside = setAside();
        if (has(ProceedingResult.REVOKED) || !setAside.isEmpty() && setAside.containsAll(items)) {
            return effect(Status.REVOKED, null, null);
        }
        if (!setAside.isEmpty()) {
            // A suit about what was set aside leaves the rest as it is (法49).
            return effect(Status.PARTLY_REVOKED, madeOn, null);
        }
        if (has(ProceedingResult.JUDGMENT) || has(ProceedingResult.COURT_MEDIATED) || has(ProceedingResult.MEDIATED)) {
            return effect(Status.REPLACED, null, null);
        }
        return has(ProceedingResult.DISMISSED_OUT_OF_SCOPE)
                ? effect(Status.NEVER, null, null)
                : effect(Status.IN_FORCE, madeOn, null);
    }

    /** 法42: signed for by all. */
    private Effect bySignatures() {
        return unserved().isEmpty()
                ? effect(
                        Status.IN_FORCE,
                        mustReceive.stream()
                                .map(received::get)
                                .max(LocalDate::compareTo)
                                .orElse(madeOn),
                        null)
                : effect(Status.UNSERVED, null, null);
    }

    /** In force when the ruling that lets the suit be withdrawn is served; a suit that was late changes nothing. */
    private LocalDate afterWithdrawal(LocalDate otherwise) {
        return proceedings.stream()
                .filter(one -> one.result() != null && one.result().isWithdrawal() && isInTime(one))
                .map(CourtProceeding::servedOn)
                .filter(served -> served.isAfter(otherwise))
                .max(LocalDate::compareTo)
                .orElse(otherwise);
    }

    private boolean isInTime(CourtProceeding proceeding) {
        var lastDay = lastDays.get(proceeding.partyId());
        return lastDay == null || !proceeding.filedOn().isAfter(lastDay);
    }

    private boolean has(ProceedingResult result) {
        return proceedings.stream().anyMatch(one -> one.result() == result);
    }

    private Set<Long> setAside() {
        return proceedings.stream()
                .flatMap(one -> one.setAside().stream())
                .filter(items::contains)
                .collect(Collectors.toSet());
    }

    private Set<Long> unserved() {
        return mustReceive.stream()
                .filter(party -> !received.containsKey(party))
                .collect(Collectors.toSet());
    }

    private Effect effect(Status status, @Nullable LocalDate since, @Nullable LocalDate openUntil) {
        return new Effect(
                documentId,
                workerId,
                status,
                since,
                openUntil,
                unserved(),
                proceedings.stream().filter(CourtProceeding::isPending).toList());
    }
}
