package org.tiaocai.scheduling.planning;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.scheduling.ClaimResult;
import org.tiaocai.scheduling.Moves;
import org.tiaocai.scheduling.planning.PlanLine.State;
import org.tiaocai.shared.Refused;

/**
 * 采用方案: each line is a move like any other, under the database's own exclusion and with its notices. What makes room
 * goes before what comes into it; what cannot be carried out is told with what is free next.
 */
@Component
record CarryOut(Plans plans, Moves moves) {

    /** Rounds, as long as a round still moves something; who fails in the last is told why. */
    void accept(Collection<Long> chosen) {
        var plan = plans.last().orElseThrow(() -> new Refused("还没有排期方案"));
        List<PlanLine> left = new ArrayList<>(plan.lines().stream()
                .filter(line -> line.state() == State.PROPOSED && chosen.contains(line.id()))
                .toList());
        if (left.isEmpty()) {
            throw new Refused("请选择要采用的场次");
        }
        for (var before = left.size() + 1; left.size() < before && !left.isEmpty(); ) {
            before = left.size();
            left.removeIf(line -> carriedOut(line).isEmpty());
        }
        left.forEach(line -> plans.settle(line, State.FAILED, carriedOut(line).orElse(null)));
    }

    /** Why not; empty when it was moved. */
    private Optional<String> carriedOut(PlanLine line) {
        if (line.booking().revision() != line.revision()) {
            return Optional.of("方案生成之后，这一场已经改期或者换人，请重新生成方案");
        }
        try {
            var result = moves.move(
                    line.booking().id(),
                    Objects.requireNonNull(line.room()),
                    Objects.requireNonNull(line.startsAt()),
                    line.because());
            if (result instanceof ClaimResult.Lost lost) {
                return Optional.of("这个时段已被占用。" + Bookings.inWords(lost.next()));
            }
            plans.settle(line, State.CARRIED_OUT, null);
            return Optional.empty();
        } catch (Refused refusal) {
            return Optional.of(String.valueOf(refusal.getMessage()));
        }
    }
}
