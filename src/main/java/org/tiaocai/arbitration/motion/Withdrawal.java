package org.tiaocai.arbitration.motion;

import com.fasterxml.jackson.annotation.JsonFormat;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.ApplicationsEnded;
import org.tiaocai.arbitration.award.ClaimsLeft;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Leaving;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Facts;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 撤回仲裁申请 (规则35): no permission is asked for; of several applicants each may withdraw alone, and file again. */
@Component
record Withdrawal(Parties parties, Claims claims, ClaimsLeft open, ApplicationsEnded ended, Clock clock)
        implements SideRoad {

    /** @param parties who withdraws; all applicants where nobody is named */
    public record Details(
            @Asked("事由") @NotNull(message = "请选择撤回的种类") Ground ground,

            @Asked(value = "撤回的申请人（全部撤回的不选）", of = Side.APPLICANT)
            @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            @Nullable
            List<Long> parties)
            implements MotionDetails {}

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

    @Override
    public MotionDetails ofOne(long party, MotionDetails details) {
        if (!List.of(party).containsAll(MotionDetails.named(details))) {
            throw new Refused("只能撤回自己的仲裁申请；其他申请人撤回的，由其本人或者其代理人提出");
        }
        return new Details(((Details) details).ground(), List.of(party));
    }

    @Override
    public List<Long> givesUpFor(RegistrationNumber number, MotionDetails details) {
        return MotionDetails.named(details);
    }

    @Override
    public void check(RegistrationNumber number, MotionDetails details) {
        var applicants = applicants(number).stream().map(Party::id).toList();
        if (!applicants.containsAll(MotionDetails.named(details))) {
            throw new Refused("撤回的应当是本案现在的申请人，请刷新后重新选择");
        }
    }

    @Override
    public void follow(Motion motion) {
        var today = LocalDate.now(clock);
        if (!isEverybodys(motion)) {
            ended.end(motion.number(), MotionDetails.named(motion.details()), Leaving.WITHDRAWN, today);
        } else if (leavesACounterclaim(motion.number())) {
            var all = applicants(motion.number()).stream().map(Party::id).toList();
            // What is awarded or settled already stays as it is.
            open.of(motion.number()).stream()
                    .filter(claim -> claim.raisedBy() == Side.APPLICANT)
                    .forEach(claim -> claims.withdraw(motion.number(), claim.ordinal(), today));
            ended.end(motion.number(), all, Leaving.WITHDRAWN, today);
        }
    }

    /** The case goes on for the applicants who did not withdraw, and for a counterclaim, which is the respondent's own. */
    @Override
    public Terms.Sequel sequel(Motion motion) {
        return isEverybodys(motion) && !leavesACounterclaim(motion.number())
                ? motion.kind().terms().sequel
                : Terms.Sequel.GOES_ON;
    }

    private boolean leavesACounterclaim(RegistrationNumber number) {
        return open.hasCounterclaim(number);
    }

    /** Those of them who stay for a counterclaim, by name; null where nobody does. */
    private @Nullable String answering(Motion motion) {
        var named = MotionDetails.named(motion.details());
        var staying = parties.standing(motion.number()).stream()
                .filter(party -> named.contains(party.id()))
                .map(Party::id)
                .toList();
        return staying.isEmpty() ? null : parties.names(motion.number(), staying);
    }

    private boolean isEverybodys(Motion motion) {
        var named = MotionDetails.named(motion.details());
        return named.isEmpty()
                || applicants(motion.number()).stream().allMatch(applicant -> named.contains(applicant.id()));
    }

    private List<Party> applicants(RegistrationNumber number) {
        return ended.applying(number);
    }

    @Override
    public Facts told(Motion motion, AwardDue due) {
        var ground = motion.details(Details.class).ground();
        return isEverybodys(motion)
                ? WithdrawalDecision.ofAll(motion.raisedOn(), ground, leavesACounterclaim(motion.number()))
                : WithdrawalDecision.ofSome(
                        motion.raisedOn(),
                        ground,
                        parties.names(motion.number(), MotionDetails.named(motion.details())),
                        answering(motion));
    }
}
