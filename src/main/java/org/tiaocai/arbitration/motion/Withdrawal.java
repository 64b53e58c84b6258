package org.tiaocai.arbitration.motion;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Facts;

/** 撤回仲裁申请 (规则35): no permission is asked for, and the same application may be filed again. */
@Component
class Withdrawal implements SideRoad {

    public record Details(
            @Asked("事由") @NotNull(message = "请选择撤回的种类") Ground ground) implements MotionDetails {}

    /** 撤回的种类. */
    public enum Ground implements MotionGround {
        VOLUNTARY("自愿撤回"),
        SETTLED("和解后撤回");

        private final String label;

        Ground(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    /** 准予撤回仲裁申请决定书. */
    record WithdrawalDecision(LocalDate raisedOn, Ground ground) implements Facts {}

    @Override
    public Facts told(Motion motion, AwardDue due) {
        return new WithdrawalDecision(
                motion.raisedOn(), motion.details(Details.class).ground());
    }
}
