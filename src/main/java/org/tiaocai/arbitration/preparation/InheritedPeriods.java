package org.tiaocai.arbitration.preparation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.delivery.serving.Servings;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 承继者的期限: what had run out on the predecessor while it was there stays over (法25); no period ran out on who had died,
 * and none began.
 */
@Component
public record InheritedPeriods(Parties parties, RunningLimits limits, Servings servings) {

    /** Whether the predecessor's last period of the rule had ended in its lifetime, by the act or by its day. */
    boolean isOver(RegistrationNumber number, long predecessor, String rule) {
        var until = parties.find(number, predecessor)
                .flatMap(InheritedPeriods::end)
                .orElse(null);
        return limits.of(number).stream()
                .filter(limit -> limit.rule().equals(rule)
                        && limit.subject().equals(Answer.subject(predecessor))
                        && (until == null || !limit.startedOn().isAfter(until)))
                .reduce((earlier, later) -> later)
                .filter(limit -> hadEnded(limit, until))
                .isPresent();
    }

    /** Whether the party stands in for one who had the paper, and had let the time to answer it pass or had answered. */
    public boolean isAnswered(RegistrationNumber number, long party, long document) {
        return parties.find(number, party)
                .flatMap(one -> Optional.ofNullable(one.place().succeeds()))
                .filter(before -> servings.servedOn(document, before).isPresent()
                        && isOver(number, before, RuleIds.ANSWER_PERIOD))
                .isPresent();
    }

    /** What stood still had not ended. */
    private static boolean hadEnded(RunningLimit limit, @Nullable LocalDate until) {
        var settledOn = limit.settledOn();
        if (limit.status() == RunningLimit.Status.MET) {
            return until == null || settledOn == null || !settledOn.isAfter(until);
        }
        return until != null && limit.stoppedOn() == null && limit.dueOn().isBefore(until);
    }

    /** The last day on which it could do anything itself; empty for who is there. */
    private static Optional<LocalDate> end(Party party) {
        return Stream.of(Optional.ofNullable(party.place().leftOn()), Optional.ofNullable(party.goneOn()))
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }
}
