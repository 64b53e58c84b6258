package org.tiaocai.scheduling.planning;

import ai.timefold.solver.core.api.score.buildin.hardmediumsoft.HardMediumSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.score.stream.bi.BiConstraintStream;

/**
 * 排期的取舍. Windows, absences, rosters and kinds of room are in each session's own places; here stands what sessions are
 * to each other, and what is better.
 */
public class TimetableConstraints implements ConstraintProvider {

    private static final int DISTURBED = 1_000;
    private static final int DAY_SHIFTED = 10;
    private static final int DAY_LATER = 5;
    private static final int CROWDED_DAY = 2;
    private static final int SAME_PARTY_SAME_DAY = 4;

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            sameDay(factory)
                    .join(Timetable.Travel.class)
                    .filter((one, other, travel) -> one.clashesWith(other, travel.slots()))
                    .penalize(HardMediumSoftScore.ONE_HARD)
                    .asConstraint("房间或者人员冲突"),
            factory.forEachIncludingUnassigned(PlannedSession.class)
                    .filter(one -> !one.isSurelyPlaced())
                    .penalize(HardMediumSoftScore.ONE_MEDIUM)
                    .asConstraint("没有时段"),
            factory.forEach(PlannedSession.class)
                    .filter(one -> one.isDisturbed() && one.stands())
                    .penalize(HardMediumSoftScore.ofSoft(DISTURBED))
                    .asConstraint("少变动"),
            factory.forEach(PlannedSession.class)
                    .filter(one -> one.shift() > 0)
                    .penalize(HardMediumSoftScore.ONE_SOFT, one -> DAY_SHIFTED * one.shift() + DAY_LATER * one.delay())
                    .asConstraint("离原来的日子近，不往后拖"),
            sameDay(factory)
                    .filter(PlannedSession::sharesStaffWith)
                    .penalize(HardMediumSoftScore.ofSoft(CROWDED_DAY))
                    .asConstraint("同一人一日之内不过多"),
            sameDay(factory)
                    .filter(PlannedSession::sharesPartyWith)
                    .reward(HardMediumSoftScore.ofSoft(SAME_PARTY_SAME_DAY))
                    .asConstraint("同一当事人的同日办理")
        };
    }

    private static BiConstraintStream<PlannedSession, PlannedSession> sameDay(ConstraintFactory factory) {
        return factory.forEachUniquePair(PlannedSession.class, Joiners.equal(PlannedSession::day));
    }
}
