package org.tiaocai.arbitration.hearing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.Side;

/**
 * 首部 of what the tribunal makes, besides the parties: when the application came, on which days the case was heard, who came
 * and through whom, and what was answered.
 *
 * @param together the numbers of the cases that were heard in the same session
 */
public record CaseHead(
        LocalDate filedOn,
        List<Sitting> sittings,
        List<Appearance> appearances,
        List<AnswerGiven> answers,
        @Nullable String together) {

    /** One day on which the tribunal heard the case. */
    public record Sitting(LocalDate heldOn, boolean open) {}

    /**
     * Who came to the last hearing, or was excused.
     *
     * @param names of all who came the same way, with 、 between them
     * @param representative 法定代表人（主要负责人） who came for an organisation
     * @param agents each with firm and powers; null where it is not on record which agents came
     * @param throughAgents whether the party itself stayed away
     */
    public record Appearance(
            Side side,
            String names,
            @Nullable String representative,
            @Nullable String agents,
            boolean throughAgents,
            boolean came,
            Attendance attendance) {

        /** Nothing more is known of either than that they came, or were excused, so that one line says it of both. */
        boolean isLike(Appearance other) {
            return agents == null
                    && other.agents == null
                    && representative == null
                    && other.representative == null
                    && side == other.side
                    && attendance == other.attendance;
        }

        Appearance and(Appearance other) {
            return new Appearance(side, names + "、" + other.names, null, null, throughAgents, came, attendance);
        }
    }

    /** 答辩书 of one party; {@code answeredOn} null where it has handed in none. */
    public record AnswerGiven(
            Side side,
            String name,
            @Nullable LocalDate answeredOn,
            @Nullable String summary) {}
}
