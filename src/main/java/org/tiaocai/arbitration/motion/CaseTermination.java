package org.tiaocai.arbitration.motion;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Facts;

/** 终止审理 (规则48): once a court has docketed the suit for want of an award, or nothing is left to decide. */
@Component
class CaseTermination implements SideRoad {

    /**
     * @param reference 法院案号
     * @param happenedOn when the court docketed
     */
    public record Details(
            @Asked("事由") @NotNull(message = "请选择终止审理的事由") Ground ground,

            @Asked("法院案号") @Size(max = 500, message = "法院案号不能超过五百字") @Nullable
            String reference,

            @Asked("法院立案日期") @Nullable LocalDate happenedOn)
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

    /** 终止审理决定书. */
    record TerminationDecision(
            Ground ground,
            @Nullable String docketNo,
            @Nullable LocalDate docketedOn) implements Facts {}

    @Override
    public Facts told(Motion motion, AwardDue due) {
        var why = motion.details(Details.class);
        return new TerminationDecision(why.ground(), why.reference(), why.happenedOn());
    }
}
