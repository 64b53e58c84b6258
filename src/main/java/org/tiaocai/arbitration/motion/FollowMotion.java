package org.tiaocai.arbitration.motion;

import static org.tiaocai.arbitration.motion.MotionVariables.CLOSING;
import static org.tiaocai.arbitration.motion.MotionVariables.MOTION;
import static org.tiaocai.arbitration.motion.MotionVariables.SEQUEL;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.motion.Motion.Decision;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;

/** 办理程序事项: what was decided takes effect, the parties are told, and the model learns how the case goes on. */
@Component
class FollowMotion implements JavaDelegate {

    private final Map<Class<? extends SideRoad>, SideRoad> roads;
    private final Motions motions;
    private final RunningLimits limits;
    private final Papers papers;
    private final Clock clock;

    FollowMotion(List<SideRoad> roads, Motions motions, RunningLimits limits, Papers papers, Clock clock) {
        this.roads = roads.stream().collect(Collectors.toMap(SideRoad::getClass, Function.identity()));
        this.motions = motions;
        this.limits = limits;
        this.papers = papers;
        this.clock = clock;
    }

    @Override
    public void execute(DelegateExecution execution) {
        var motion = motions.get(MOTION.get(execution));
        var terms = motion.kind().terms();
        terms.ownLimit()
                .ifPresent(rule -> limits.settle(motion.number(), rule, motion.subject(), LocalDate.now(clock)));
        var before = awardDue(motion);
        var road = Objects.requireNonNull(roads.get(motion.kind().road()));
        var outcome = Objects.requireNonNull(motion.outcome());
        if (outcome == Decision.GRANTED) {
            road.follow(motion);
        }
        var code = terms.papers.get(outcome);
        if (code != null) {
            var told = road.told(motion, new SideRoad.AwardDue(before, awardDue(motion)));
            papers.issue(motion.number(), code, motion.subject(), told);
        }
        SEQUEL.set(execution, outcome == Decision.GRANTED ? terms.sequel : Terms.Sequel.GOES_ON);
        if (terms.closing != null) {
            CLOSING.set(execution, terms.closing);
        }
    }

    /** What stands still has no last day to tell. */
    private @Nullable LocalDate awardDue(Motion motion) {
        return limits.running(motion.number(), MotionKind.AWARD_LIMIT)
                .map(RunningLimit::dueOn)
                .orElse(null);
    }
}
