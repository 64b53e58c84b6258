package org.tiaocai.arbitration.motion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 一项程序事项 as it stands.
 *
 * @param raisedBy who asked; null when the commission did so of its own motion
 * @param byParty which party of that side; null where the side asked as one
 * @param byAgent the agent who asked in the party's name; null for the party itself
 * @param registeredBy who put it on record, and may not approve it
 * @param details what only its kind has
 * @param endedOn when a suspension ended; where nobody decides, when it was carried out
 */
public record Motion(
        long id,
        RegistrationNumber number,
        MotionKind kind,
        @Nullable Side raisedBy,
        @Nullable Long byParty,
        @Nullable Long byAgent,
        LocalDate raisedOn,
        String registeredBy,
        String content,
        MotionDetails details,
        @Nullable Decision decision,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable String decisionReason,
        @Nullable LocalDate endedOn) {

    /** 决定. */
    public enum Decision {
        GRANTED("准许"),
        DENIED("不准许"),
        SEPARATE("告知另行申请"),
        OUT_OF_SCOPE("不予受理"),
        IGNORED("逾期提出，不予审查"),
        /** The case was closed before it was decided. */
        MOOT("案件已结，不再处理");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    <D extends MotionDetails> D details(Class<D> type) {
        return type.cast(details);
    }

    /** As it would stand if it were so decided that day, for the draft of its paper. */
    Motion supposing(Decision supposed, LocalDate on) {
        return new Motion(
                id,
                number,
                kind,
                raisedBy,
                byParty,
                byAgent,
                raisedOn,
                registeredBy,
                content,
                details,
                supposed,
                on,
                decidedBy,
                decisionReason,
                endedOn);
    }

    /** Neither decided nor, where nobody decides, carried out. */
    boolean isPending() {
        return decision == null && endedOn == null;
    }

    /** 中止审理 that goes on now. */
    boolean suspends() {
        return kind == MotionKind.SUSPENSION && decision == Decision.GRANTED && endedOn == null;
    }

    /** Why nothing else is done while it goes on. */
    String standstill() {
        return "案件 " + number + " 自 " + decidedOn + " 起中止审理，恢复审理后才能办理";
    }

    /** The decision in force: what the law leaves to whoever asks is granted by being asked for. */
    @Nullable
    Decision outcome() {
        return kind.decisions().isEmpty() ? Decision.GRANTED : decision;
    }

    /** Tells documents and limits of several motions of a case apart. */
    public String subject() {
        return "motion-" + id;
    }
}
