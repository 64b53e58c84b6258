package org.tiaocai.arbitration.motion;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 一项程序事项 as it stands.
 *
 * @param raisedBy who asked; null when the commission did so of its own motion
 * @param registeredBy who put it on record, and may not approve it
 * @param details what only some kinds have
 */
public record Motion(
        long id,
        RegistrationNumber number,
        MotionKind kind,
        @Nullable Side raisedBy,
        LocalDate raisedOn,
        String registeredBy,
        String content,
        Details details,
        @Nullable Decision decision,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable String decisionReason,
        @Nullable LocalDate endedOn) {

    /**
     * What only some kinds have.
     *
     * @param ground the clause that a suspension, joinder or withdrawal rests on
     * @param days of the extension
     * @param reference 法院案号, or the competent commission
     * @param happenedOn when the court docketed
     * @param claim the claim that is added, or that replaces {@code replaces}
     * @param party who is joined
     * @param answerWaived the respondent does without a new answer period
     */
    public record Details(
            @Nullable Ground ground,
            @Nullable Integer days,
            @Nullable String reference,
            @Nullable LocalDate happenedOn,
            @Nullable NewClaim claim,
            @Nullable NewParty party,
            boolean answerWaived) {}

    /** 增加或者变更的请求, in yuan. */
    public record NewClaim(
            ClaimType type,
            @Nullable BigDecimal amount,
            @Nullable String detail,
            @Nullable Integer replaces) {}

    /** 追加的当事人. */
    public record NewParty(
            Side side,
            PartyKind kind,
            String name,
            @Nullable String phone,
            @Nullable String address) {}

    /** 决定. */
    public enum Decision {
        GRANTED("准许"),
        DENIED("不准许"),
        SEPARATE("告知另行申请"),
        OUT_OF_SCOPE("不予受理"),
        IGNORED("逾期提出，不予审查");

        private final String label;

        Decision(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    /** 程序事项的事由. */
    public enum Ground {
        WORKER_DIED("劳动者死亡，需要等待继承人表明是否参加仲裁", MotionKind.SUSPENSION),
        WORKER_INCAPACITATED("劳动者丧失行为能力，尚未确定法定代理人", MotionKind.SUSPENSION),
        EMPLOYER_TERMINATED("用人单位终止，尚未确定权利义务承继者", MotionKind.SUSPENSION),
        FORCE_MAJEURE("一方因不可抗拒的事由不能参加仲裁", MotionKind.SUSPENSION),
        ANOTHER_CASE("须以另一案的审理结果为依据，而另一案尚未审结", MotionKind.SUSPENSION),
        INJURY_GRADING("等待工伤认定、伤残等级鉴定以及其他鉴定结论", MotionKind.SUSPENSION),
        OTHER_SUSPENSION("其他应当中止仲裁的情形", MotionKind.SUSPENSION),
        DISPATCH("劳务派遣单位与用工单位为共同当事人", MotionKind.JOINDER),
        UNLICENSED_EMPLOYER("用人单位未办理营业执照、被吊销、停业、解散，出资人、开办单位或者主管部门为共同当事人", MotionKind.JOINDER),
        CONTRACTOR("个人承包经营，发包的组织为共同当事人", MotionKind.JOINDER),
        INTERESTED_THIRD("与处理结果有利害关系的第三人", MotionKind.JOINDER),
        VOLUNTARY("自愿撤回", MotionKind.WITHDRAWAL),
        SETTLED("和解后撤回", MotionKind.WITHDRAWAL),
        COURT_DOCKETED("当事人以逾期未裁起诉，人民法院已经受理", MotionKind.TERMINATION),
        NO_SUCCESSOR("当事人死亡或者终止，没有承继者", MotionKind.TERMINATION),
        OTHER_TERMINATION("其他应当终止审理的情形", MotionKind.TERMINATION);

        private final String label;
        private final MotionKind of;

        Ground(String label, MotionKind of) {
            this.label = label;
            this.of = of;
        }

        public String label() {
            return label;
        }

        public MotionKind of() {
            return of;
        }
    }

    /** Tells documents and limits of several motions of a case apart. */
    public String subject() {
        return "motion-" + id;
    }
}
