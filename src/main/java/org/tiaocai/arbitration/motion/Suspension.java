package org.tiaocai.arbitration.motion;

import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Facts;
import org.tiaocai.limits.RunningLimits;

/** 中止审理 (规则46(6), 47): the award's limit stands still from the approval on. */
@Component
record Suspension(RunningLimits limits, Clock clock) implements SideRoad {

    /** @param ground the clause that the suspension rests on */
    public record Details(
            @Asked("事由") @NotNull(message = "中止审理须选择《劳动人事争议仲裁办案规则》第四十七条规定的情形")
            Ground ground) implements MotionDetails {}

    /** 中止审理的情形 (规则47). */
    public enum Ground implements MotionGround {
        WORKER_DIED("劳动者死亡，需要等待继承人表明是否参加仲裁"),
        WORKER_INCAPACITATED("劳动者丧失行为能力，尚未确定法定代理人"),
        EMPLOYER_TERMINATED("用人单位终止，尚未确定权利义务承继者"),
        FORCE_MAJEURE("一方因不可抗拒的事由不能参加仲裁"),
        ANOTHER_CASE("须以另一案的审理结果为依据，而另一案尚未审结"),
        INJURY_GRADING("等待工伤认定、伤残等级鉴定以及其他鉴定结论"),
        OTHER_SUSPENSION("其他应当中止仲裁的情形");

        private final String label;

        Ground(String label) {
            this.label = label;
        }

        /** Whether it lasts until somebody has come in another's place, or to act for him. */
        boolean awaitsSomebody() {
            return this == WORKER_DIED || this == WORKER_INCAPACITATED || this == EMPLOYER_TERMINATED;
        }

        @Override
        public String label() {
            return label;
        }

        /** Which item of the article, in its order. */
        String clause() {
            return "第" + "一二三四五六七".charAt(ordinal()) + "项";
        }
    }

    @Override
    public void follow(Motion motion) {
        if (limits.running(motion.number(), MotionKind.AWARD_LIMIT).isPresent()) {
            limits.stop(motion.number(), MotionKind.AWARD_LIMIT, LocalDate.now(clock));
        }
    }

    /** 中止审理通知书. */
    record SuspensionNotice(
            Ground ground,
            String clause,
            @Nullable String reason,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate dueBefore) implements Facts {}

    @Override
    public Facts told(Motion motion, AwardDue due) {
        return new SuspensionNotice(
                motion.details(Details.class).ground(),
                motion.details(Details.class).ground().clause(),
                motion.decisionReason(),
                motion.decidedOn(),
                due.before());
    }
}
