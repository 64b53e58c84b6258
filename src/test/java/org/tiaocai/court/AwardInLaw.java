package org.tiaocai.court;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.tiaocai.court.Force.Standing;

/** 一份裁决书 by 法47–50, 解释一16–22 and the interpretation of 2000: read from the law and from nothing of ours. */
final class AwardInLaw {

    final boolean isFinal;
    final LocalDate madeOn;
    final Set<Long> workers;
    final long employer;
    final Map<Long, LocalDate> received = new HashMap<>();
    final List<Suit> suits = new ArrayList<>();
    final List<Period> periods = new ArrayList<>();
    private final LastDays lastDays;

    AwardInLaw(boolean isFinal, LocalDate madeOn, Set<Long> workers, long employer, LastDays lastDays) {
        this.isFinal = isFinal;
        this.madeOn = madeOn;
        this.workers = workers;
        this.employer = employer;
        this.lastDays = lastDays;
    }

    /** Each party's period runs from its own receipt; an employer has thirty days where it may only ask to set aside. */
    void received(long party, LocalDate on) {
        received.put(party, on);
        if (isFinal) {
            opens(party, party == employer ? "P03" : "P02", on, party == employer ? 30 : 15);
        } else {
            opens(party, "P01", on, 15);
        }
    }

    void ended(Suit suit, String result, LocalDate effectiveOn, Map<Long, LocalDate> receipts) {
        suit.end(result, effectiveOn, receipts);
        if (!isFinal) {
            return;
        }
        var employerReceived = receipts.get(employer);
        if (suit.ended("REVOKED")) {
            receipts.forEach((party, day) -> opens(party, "P05", day, 15));
        } else if (employerReceived != null && !isDecidedOnItsMerits(suit.workers)) {
            if (!suit.settingAside && suit.filer != employer && suit.isDismissedOrWithdrawn()) {
                opens(employer, "P04", employerReceived, 30);
            } else if (suit.filer == employer && suit.ended("NOT_ACCEPTED")) {
                opens(employer, "P06", employerReceived, 30);
            }
        }
    }

    Force force(long worker, LocalDate today) {
        return isFinal ? finalForce(worker) : nonFinalForce(worker, today);
    }

    /** 生效证明: all have received it; and of an award that is not final, no period is open and no court has it. */
    boolean isCertifiable(long party, LocalDate today) {
        return (workers.contains(party) ? Set.of(party) : workers)
                .stream()
                        .anyMatch(worker -> force(worker, today).standing() == Standing.IN_FORCE
                                && hasReachedAll(worker)
                                && (isFinal || none(worker, Suit::isPending)));
    }

    /** Filed after the filer's own last day: 期满不起诉, which no later filing undoes. */
    boolean isLate(Suit suit) {
        var own = periods.stream().filter(one -> one.isExercisedBy(suit)).toList();
        return !own.isEmpty() && own.stream().allMatch(one -> suit.filedOn.isAfter(one.lastDay()));
    }

    /** What was brought up to its last day, unless over before it began, withdrawn or not accepted. */
    List<Suit> uses(Period period) {
        return suits.stream()
                .filter(suit -> period.isExercisedBy(suit) && period.isInTime(suit) && suit.stands(period.from()))
                .toList();
    }

    /** Each worker's part of a collective dispute is sued about by itself. */
    boolean isUsedUp(Period period) {
        var concerned = period.party() == employer ? workers : Set.of(period.party());
        return concerned.stream()
                .allMatch(worker -> uses(period).stream().anyMatch(suit -> suit.workers.contains(worker)));
    }

    private Force nonFinalForce(long worker, LocalDate today) {
        if (!none(worker, suit -> suit.isPending() && !isLate(suit))) {
            return Force.of(Standing.IN_COURT);
        }
        if (!none(worker, Suit::isJudged)) {
            return Force.of(Standing.REPLACED);
        }
        if (!none(worker, suit -> suit.ended("DISMISSED_OUT_OF_SCOPE"))) {
            return Force.of(Standing.NEVER);
        }
        if (!hasReachedAll(worker)) {
            return Force.of(Standing.UNSERVED);
        }
        var last = periods.stream()
                .filter(one -> one.party() == worker || one.party() == employer)
                .map(Period::lastDay)
                .max(LocalDate::compareTo)
                .orElseThrow();
        if (!today.isAfter(last)) {
            return Force.of(Standing.PERIOD_OPEN);
        }
        return Force.since(Stream.concat(
                        Stream.of(last.plusDays(1)),
                        of(worker)
                                .filter(suit -> suit.isWithdrawn() && !isLate(suit))
                                .map(Suit::servedOn))
                .max(LocalDate::compareTo)
                .orElseThrow());
    }

    private Force finalForce(long worker) {
        if (!none(worker, suit -> suit.ended("REVOKED"))) {
            return Force.of(Standing.REVOKED);
        }
        if (!none(worker, Suit::isJudged)) {
            return Force.of(Standing.REPLACED);
        }
        return none(worker, suit -> suit.ended("DISMISSED_OUT_OF_SCOPE"))
                ? Force.since(madeOn)
                : Force.of(Standing.NEVER);
    }

    boolean isRevoked(Set<Long> some) {
        return suits.stream().anyMatch(suit -> suit.ended("REVOKED") && suit.workers.containsAll(some));
    }

    private boolean isDecidedOnItsMerits(Set<Long> some) {
        return suits.stream()
                .anyMatch(suit -> (suit.ended("REVOKED") || suit.ended("UPHELD")) && suit.workers.containsAll(some));
    }

    private void opens(long party, String rule, LocalDate on, int days) {
        var period = new Period(party, rule, on, lastDays.of(on, days));
        if (!periods.contains(period)) {
            periods.add(period);
        }
    }

    private boolean hasReachedAll(long worker) {
        return received.containsKey(worker) && received.containsKey(employer);
    }

    private boolean none(long worker, Predicate<Suit> condition) {
        return of(worker).noneMatch(condition);
    }

    private Stream<Suit> of(long worker) {
        return suits.stream().filter(suit -> suit.workers.contains(worker));
    }
}
