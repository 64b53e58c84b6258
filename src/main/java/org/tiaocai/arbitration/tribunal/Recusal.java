package org.tiaocai.arbitration.tribunal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.Side;
import org.tiaocai.rights.CaseStage;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 回避申请, or a person's own motion to recuse themselves.
 *
 * @param registeredBy who put it on record, and may not decide on it
 * @param metOn when the commission met, which alone decides on its director
 * @param membersPresent who of its members were there, by their names
 * @param membersAll how many could have been there
 * @param byParty which party of the side challenges; null where the side does so as one
 */
public record Recusal(
        long id,
        RegistrationNumber number,
        String person,
        Raiser raisedBy,
        Ground ground,
        Moment moment,
        LocalDate raisedOn,
        @Nullable String account,
        @Nullable Outcome outcome,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable String decisionReason,
        @Nullable String registeredBy,
        @Nullable LocalDate metOn,
        @Nullable String membersPresent,
        @Nullable Integer membersAll,
        @Nullable Long byParty) {

    /** 提出人. */
    public enum Raiser {
        APPLICANT("申请人"),
        RESPONDENT("被申请人"),
        THIRD_PARTY("第三人"),
        OWN_MOTION("自行回避");

        private final String label;

        Raiser(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** The side that challenges; null where the person steps aside himself. */
        public @Nullable Side side() {
            return this == OWN_MOTION ? null : Side.valueOf(name());
        }
    }

    /** 回避事由 (法33). */
    public enum Ground {
        PARTY_OR_RELATIVE("是本案当事人或者当事人、代理人的近亲属"),
        INTEREST("与本案有利害关系"),
        OTHER_RELATION("与当事人、代理人有其他关系，可能影响公正裁决"),
        MISCONDUCT("私自会见当事人、代理人，或者接受请客送礼");

        private final String label;

        Ground(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }

        /** Which item of the article, in its order. */
        String clause() {
            return "第" + "一二三四".charAt(ordinal()) + "项";
        }
    }

    /** When it was raised (规则11). */
    public enum Moment {
        BEFORE_HEARING("开庭审理前"),
        LEARNED_LATER("开庭后知道，辩论终结前"),
        TOO_LATE("辩论终结后");

        private final String label;

        Moment(String label) {
            this.label = label;
        }

        /** Whether a case that has come so far can be at that moment. */
        boolean isNow(CaseStage stage) {
            return switch (this) {
                case BEFORE_HEARING -> stage.compareTo(CaseStage.HEARING) < 0;
                case LEARNED_LATER -> stage == CaseStage.HEARING;
                case TOO_LATE -> stage.compareTo(CaseStage.DEBATED) >= 0;
            };
        }

        public String label() {
            return label;
        }
    }

    /** 处理结果. */
    public enum Outcome {
        UPHELD("决定回避"),
        DISMISSED("驳回申请"),
        IGNORED("逾期提出，不予审查"),
        /** The case was closed before it was decided. */
        MOOT("案件已结，不再处理");

        private final String label;

        Outcome(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    boolean isPendingOn(String someone) {
        return outcome == null && person.equals(someone);
    }

    /** Which of several recusals of a case a limit belongs to. */
    String subject() {
        return "recusal-" + id;
    }
}
