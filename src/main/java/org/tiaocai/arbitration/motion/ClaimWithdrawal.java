package org.tiaocai.arbitration.motion;

import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.ApplicationsEnded;
import org.tiaocai.arbitration.award.ClaimsLeft;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Facts;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 撤回一项请求、反申请 (规则35): who made it gives it up; the case goes on with what is left, and ends with the last. */
@Component
record ClaimWithdrawal(Claims claims, ClaimsLeft open, ApplicationsEnded ended, Parties parties, Clock clock)
        implements SideRoad {

    /** @param claimWithdrawn its ordinal */
    public record Details(
            @Asked(value = "撤回哪一项", claim = true) @NotNull(message = "请选择撤回哪一项请求")
            Integer claimWithdrawn) implements MotionDetails {}

    /** The last claim of the applicants is the application itself, while no counterclaim stands. */
    @Override
    public void check(RegistrationNumber number, MotionDetails details) {
        var claim = claim(number, details);
        if (claim.raisedBy() == Side.APPLICANT && open.of(number).size() == 1) {
            throw new Refused("这是本案仅有的请求：撤回的，请办理“" + MotionKind.WITHDRAWAL.label() + "”");
        }
    }

    @Override
    public Optional<Side> onlyOf(RegistrationNumber number, MotionDetails details) {
        return Optional.of(claim(number, details).raisedBy());
    }

    /** What several claim together is not for one of them to give up. */
    @Override
    public List<Long> givesUpFor(RegistrationNumber number, MotionDetails details) {
        return claim(number, details).claimants();
    }

    @Override
    public void follow(Motion motion) {
        var today = LocalDate.now(clock);
        claims.withdraw(motion.number(), motion.details(Details.class).claimWithdrawn(), today);
        if (!open.of(motion.number()).isEmpty()) {
            ended.counterclaimOver(motion.number(), today);
        }
    }

    @Override
    public Terms.Sequel sequel(Motion motion) {
        return isLast(motion) ? motion.kind().terms().sequel : Terms.Sequel.GOES_ON;
    }

    @Override
    public Facts told(Motion motion, AwardDue due) {
        var number = motion.number();
        var claim = claims.withdrawn(number, motion.details(Details.class).claimWithdrawn());
        return WithdrawalDecision.ofClaim(
                motion.raisedOn(),
                motion.content(),
                claim.raisedBy().label() + parties.names(number, claim.claimants()),
                claim.line(),
                claim.raisedBy() == Side.RESPONDENT,
                open.of(number).isEmpty());
    }

    private boolean isLast(Motion motion) {
        return open.of(motion.number()).stream()
                .allMatch(claim ->
                        claim.ordinal() == motion.details(Details.class).claimWithdrawn());
    }

    private Claim claim(RegistrationNumber number, MotionDetails details) {
        var ordinal = ((Details) details).claimWithdrawn();
        return open.of(number).stream()
                .filter(one -> one.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new Refused("没有第 " + ordinal + " 项请求，或者它已经变更、撤回、裁决、调解，请从列表中选择"));
    }
}
