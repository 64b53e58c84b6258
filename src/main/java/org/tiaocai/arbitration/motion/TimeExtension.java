package org.tiaocai.arbitration.motion;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.dispute.Askers;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.Reckoned;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.RegistrationNumber;

/** 延长审理期限 (法43, 规则45): once, at most fifteen days, approved before the limit is over, told in writing. */
@Component
record TimeExtension(RunningLimits limits, Tribunals tribunals, Askers askers, Actor actor) implements SideRoad {

    private static final String OUT_OF_BOUNDS = "延长的天数应在 1 天到 15 天之间（规则第四十五条）";

    public record Details(
            @Asked("延长天数")
            @NotNull(message = OUT_OF_BOUNDS)
            @Min(value = 1, message = OUT_OF_BOUNDS)
            @Max(value = 15, message = OUT_OF_BOUNDS)
            Integer days,

            @Asked("承办人意见") @Size(max = 2_000, message = "承办人意见不能超过两千字") @Nullable
            String handlerOpinion)
            implements MotionDetails {}

    /** It is the tribunal that asks for more time, or who leads the house (规则45); who only writes it down does not. */
    @Override
    public Optional<String> notByWhoWorks(RegistrationNumber number) {
        var leads = actor.groups().stream()
                .anyMatch(group -> group.equals(Groups.INSTITUTE_HEAD) || group.equals(Groups.DIRECTOR));
        return leads || tribunals.of(number).arbitrators().contains(actor.id())
                ? Optional.empty()
                : Optional.of("延长审理期限由本案的仲裁员提出，或者由负责人提出，报经批准（《劳动人事争议仲裁办案规则》第四十五条）：请本案的仲裁员登录后办理");
    }

    @Override
    public void follow(Motion motion) {
        limits.extend(
                motion.number(),
                MotionKind.AWARD_LIMIT,
                motion.details(Details.class).days(),
                "经批准延长审理期限");
    }

    /**
     * 延期审理通知书: why the case is complex is what was asked and found so; the approver's own word stays on the internal sheet.
     *
     * @param asker who asked; null where the house itself did
     */
    record ExtensionNotice(
            int days,
            @Nullable String asker,
            LocalDate raisedOn,
            String reason,
            @Nullable LocalDate decidedOn,
            @Reckoned @Nullable LocalDate dueBefore,
            @Reckoned @Nullable LocalDate awardDue)
            implements Facts {}

    @Override
    public Facts told(Motion motion, AwardDue due) {
        return new ExtensionNotice(
                motion.details(Details.class).days(),
                motion.raisedBy() == null ? null : askers.name(motion.number(), motion.raisedBy(), motion.byParty()),
                motion.raisedOn(),
                motion.content(),
                motion.decidedOn(),
                due.before(),
                due.now());
    }
}
