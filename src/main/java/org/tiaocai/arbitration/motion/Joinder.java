package org.tiaocai.arbitration.motion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.preparation.ResponseNotices;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Facts;
import org.tiaocai.limits.RunningLimits;

/** 追加当事人 (规则46(1)): the award's limit begins anew; a new respondent is served with the application. */
@Component
record Joinder(Parties parties, RunningLimits limits, ResponseNotices notices, Clock clock) implements SideRoad {

    private static final String CHOOSE = "请选择追加的事由、当事人的地位和种类，并填写姓名或者名称";

    /** Who is joined, and why. */
    public record Details(
            @Asked("事由") @NotNull(message = CHOOSE) Ground ground,
            @Asked("地位") @NotNull(message = CHOOSE) Side partySide,
            @Asked("种类") @NotNull(message = CHOOSE) PartyKind partyKind,

            @Asked("姓名或者名称") @NotBlank(message = "请填写追加的当事人姓名或者名称") @Size(max = 200, message = "姓名或者名称不能超过二百字")
            String partyName,

            @Asked("电话") @Size(max = 20, message = "电话不能超过二十个字") @Nullable
            String partyPhone,

            @Asked("住所") @Size(max = 500, message = "住所不能超过五百字") @Nullable
            String partyAddress)
            implements MotionDetails {}

    /** 追加当事人的事由 (法22, 23; 规则6, 7). */
    public enum Ground implements MotionGround {
        DISPATCH("劳务派遣单位与用工单位为共同当事人"),
        UNLICENSED_EMPLOYER("用人单位未办理营业执照、被吊销、停业、解散，出资人、开办单位或者主管部门为共同当事人"),
        CONTRACTOR("个人承包经营，发包的组织为共同当事人"),
        INTERESTED_THIRD("与处理结果有利害关系的第三人");

        private final String label;

        Ground(String label) {
            this.label = label;
        }

        @Override
        public String label() {
            return label;
        }
    }

    @Override
    public void follow(Motion motion) {
        var joined = motion.details(Details.class);
        var id = parties.join(
                motion.number(),
                joined.partySide(),
                joined.partyKind(),
                joined.partyName(),
                joined.partyPhone(),
                joined.partyAddress());
        limits.start(motion.number(), MotionKind.AWARD_LIMIT, "", LocalDate.now(clock), "追加当事人，重新计算");
        if (joined.partySide() == Side.RESPONDENT) {
            notices.serveOn(motion.number(), id);
        }
    }

    /** 追加当事人通知书. */
    record JoinderNotice(
            Ground ground,
            String partyName,
            Side partySide,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate awardDue)
            implements Facts {}

    @Override
    public Facts told(Motion motion, AwardDue due) {
        var joined = motion.details(Details.class);
        return new JoinderNotice(
                joined.ground(), joined.partyName(), joined.partySide(), motion.decidedOn(), due.now());
    }
}
