package org.tiaocai.arbitration.motion;

import static org.tiaocai.arbitration.motion.MotionVariables.CLOSING;
import static org.tiaocai.arbitration.motion.MotionVariables.MOTION;
import static org.tiaocai.arbitration.motion.MotionVariables.SEQUEL;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.motion.Motion.Decision;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;

/** 办理程序事项: what was decided takes effect, the parties are told, and the model learns how the case goes on. */
@Component
class FollowMotion implements JavaDelegate {

    private final SideRoads roads;
    private final Parties parties;
    private final Motions motions;
    private final RunningLimits limits;
    private final Papers papers;
    private final SuccessorsAllCame successors;
    private final Clock clock;

    FollowMotion(
            SideRoads roads,
            Parties parties,
            Motions motions,
            RunningLimits limits,
            Papers papers,
            SuccessorsAllCame successors,
            Clock clock) {
        this.roads = roads;
        this.parties = parties;
        this.motions = motions;
        this.limits = limits;
        this.papers = papers;
        this.successors = successors;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var motion = motions.get(MOTION.get(execution));
        var terms = motion.kind().terms();
        terms.ownLimit()
                .ifPresent(rule -> limits.settle(motion.number(), rule, motion.subject(), LocalDate.now(clock)));
        var before = awardDue(motion);
        var road = roads.of(motion.kind());
        var told = new LinkedHashSet<>(reachable(motion));
        var outcome = Objects.requireNonNull(motion.outcome());
        var sequel = Terms.Sequel.GOES_ON;
        if (outcome == Decision.GRANTED) {
            sequel = road.sequel(motion);
            road.follow(motion);
        }
        // Who came into the case by it is told, and who left it.
        told.addAll(reachable(motion));
        told.removeAll(gone(motion));
        var code = terms.papers.get(outcome);
        if (code != null) {
            var says = road.told(motion, new SideRoad.AwardDue(before, awardDue(motion)));
            papers.issue(motion.number(), code, motion.subject(), says, List.copyOf(told));
        }
        if (motion.kind().decisions().isEmpty()) {
            motions.end(motion.id(), LocalDate.now(clock));
        }
        if (motion.kind() == MotionKind.SUCCESSION && outcome == Decision.GRANTED) {
            successors.tell(motion.number());
        }
        SEQUEL.set(execution, sequel);
        if (terms.closing != null) {
            CLOSING.set(execution, terms.closing);
        }
    }

    /** Who died or ended receives nothing. */
    private List<Long> gone(Motion motion) {
        return parties.of(motion.number()).stream()
                .filter(party -> party.place().gone() != null
                        || party.place().leftBy() != null
                                && party.place().leftBy().leavesNobody())
                .map(Party::id)
                .toList();
    }

    private List<Long> reachable(Motion motion) {
        return parties.reachable(motion.number()).stream().map(Party::id).toList();
    }

    /** What stands still has no last day to tell. */
    private @Nullable LocalDate awardDue(Motion motion) {
        return limits.running(motion.number(), MotionKind.AWARD_LIMIT)
                .map(RunningLimit::dueOn)
                .orElse(null);
    }
}
