package org.tiaocai.arbitration.motion;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Facts;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 终止审理 (规则48): once a court has docketed the suit for want of an award, or nothing is left to decide. */
@Component
record CaseTermination(GoneParties gone) implements SideRoad {

    /**
     * @param reference 法院案号
     * @param happenedOn when the court docketed
     * @param goneParty who died or ended, where that is not on record yet
     */
    public record Details(
            @Asked("事由") @NotNull(message = "请选择终止审理的事由") Ground ground,

            @Asked(value = "法院案号", on = "COURT_DOCKETED") @Size(max = 500, message = "法院案号不能超过五百字") @Nullable
            String reference,

            @Asked(value = "法院立案日期", on = "COURT_DOCKETED") @Nullable
            LocalDate happenedOn,

            @Asked(
                    value = "死亡、终止的是哪一名当事人（没有登记过的）",
                    of = {Side.APPLICANT, Side.RESPONDENT},
                    on = "NO_SUCCESSOR")
            @Nullable
            Long goneParty,

            @Asked(value = "死亡、终止的日期", on = "NO_SUCCESSOR") @Nullable
            LocalDate goneOn,

            @Asked(value = "死亡、终止的证明（死亡医学证明书、注销登记通知书等）", on = "NO_SUCCESSOR")
            @Size(max = 500, message = "证明的名称不能超过五百字")
            @Nullable
            String goneProof)
            implements MotionDetails {

        /** A court dockets the want of an award in a case that has been accepted, and tells us afterwards. */
        @Override
        public Optional<String> refusal(Standing at) {
            var acceptedOn = at.arbitration().acceptedOn();
            if (ground != Ground.COURT_DOCKETED || happenedOn == null) {
                return Optional.empty();
            }
            if (happenedOn.isAfter(at.today())) {
                return Optional.of("法院立案的日期（" + happenedOn + "）不能晚于今天");
            }
            return acceptedOn != null && happenedOn.isBefore(acceptedOn)
                    ? Optional.of("法院立案的日期（" + happenedOn + "）不能早于本案受理的日期（" + acceptedOn + "）")
                    : Optional.empty();
        }

        @AssertTrue(message = "请填写法院案号和立案日期")
        public boolean isDocketNamed() {
            return ground != Ground.COURT_DOCKETED || reference != null && !reference.isBlank() && happenedOn != null;
        }
    }

    /** 终止审理的事由 (规则48). */
    public enum Ground implements MotionGround {
        COURT_DOCKETED("当事人以逾期未裁起诉，人民法院已经受理"),
        NO_SUCCESSOR("当事人死亡或者终止，没有承继者"),
        OTHER_TERMINATION("其他应当终止审理的情形");

        private final String label;

        Ground(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** Where nobody has died or ended, nobody is missing whom others could succeed. */
    @Override
    public void check(RegistrationNumber number, MotionDetails details) {
        var asked = (Details) details;
        gone.checkDay(asked.goneOn());
        if (asked.ground() == Ground.NO_SUCCESSOR && asked.goneParty() != null) {
            gone.named(number, asked.goneParty());
        }
        var proof = asked.goneProof();
        var isSaid = asked.goneParty() != null && asked.goneOn() != null && proof != null && !proof.isBlank();
        if (asked.ground() == Ground.NO_SUCCESSOR && !isSaid && !gone.isAnybodyGone(number)) {
            throw new Refused("本案没有登记当事人死亡或者终止，不能以“" + Ground.NO_SUCCESSOR.label()
                    + "”终止审理：请先以该事由办理“中止审理”，或者在本表选择当事人，填写死亡、终止的日期和证明（死亡医学证明书、注销登记通知书等）");
        }
    }

    @Override
    public void follow(Motion motion) {
        var why = motion.details(Details.class);
        if (why.ground() == Ground.NO_SUCCESSOR && why.goneParty() != null) {
            gone.record(gone.named(motion.number(), why.goneParty()), motion.number(), why.goneOn(), why.goneProof());
        }
    }

    /**
     * 终止审理决定书.
     *
     * @param gone who died or ended without a successor, where that is the ground
     */
    record TerminationDecision(
            Ground ground,
            @Nullable String docketNo,
            @Nullable LocalDate docketedOn,
            List<GoneParty> gone,
            @Nullable String reason)
            implements Facts {}

    @Override
    public Facts told(Motion motion, AwardDue due) {
        var why = motion.details(Details.class);
        return new TerminationDecision(
                why.ground(),
                why.reference(),
                why.happenedOn(),
                why.ground() == Ground.NO_SUCCESSOR ? gone.named(motion.number()) : List.of(),
                motion.content());
    }
}
