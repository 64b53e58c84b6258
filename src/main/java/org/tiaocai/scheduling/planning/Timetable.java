package org.tiaocai.scheduling.planning;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactProperty;
import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** 排期总表, to be planned: clashes are hard, a session without a place is worse than any wish. */
@PlanningSolution
public class Timetable {

    /** 路上时间, as a fact of its own. */
    public record Travel(int slots) {}

    @PlanningEntityCollectionProperty
    private List<PlannedSession> sessions = List.of();

    @ProblemFactProperty
    private Travel travel = new Travel(0);

    @PlanningScore
    private @Nullable HardMediumSoftScore score;

    /** For the solver, which makes copies of its own. */
    public Timetable() {}

    Timetable(List<PlannedSession> sessions, int travelSlots) {
        this.sessions = sessions;
        this.travel = new Travel(travelSlots);
    }

    List<PlannedSession> sessions() {
        return sessions;
    }

    int travelSlots() {
        return travel.slots();
    }

    @Nullable
    HardMediumSoftScore score() {
        return score;
    }

    /** Pairs that cannot both be held. */
    long clashes() {
        var count = 0L;
        for (var one = 0; one < sessions.size(); one++) {
            for (var other = one + 1; other < sessions.size(); other++) {
                count += sessions.get(one).clashesWith(sessions.get(other), travel.slots()) ? 1 : 0;
            }
        }
        return count;
    }

    long unplaced() {
        return sessions.stream().filter(one -> !one.isSurelyPlaced()).count();
    }

    /** Sessions whose people have to be told of something, one without a place too. */
    long disturbed() {
        return sessions.stream().filter(PlannedSession::isDisturbed).count();
    }

    long daysOfDelay() {
        return sessions.stream().mapToLong(PlannedSession::delay).sum();
    }
}
