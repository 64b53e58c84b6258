package org.tiaocai.arbitration.award.advance;

import static org.tiaocai.arbitration.award.advance.AdvanceExecutionVariables.DECISION;
import static org.tiaocai.arbitration.award.advance.AdvanceExecutionVariables.EXECUTION;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.Debtors;
import org.tiaocai.arbitration.award.DebtorsNamed;
import org.tiaocai.arbitration.award.Liability;
import org.tiaocai.arbitration.award.advance.AdvanceExecution.Decision;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 审查先予执行 (法44, 规则51): the rights must be clear and the worker's life seriously affected without it. */
@Component
record DecideOnAdvanceExecution(
        Submission submission,
        AdvanceExecutions executions,
        Claims claims,
        Parties parties,
        EnforcingCourts courts,
        Journal journal,
        Actor actor)
        implements TaskOutcome {

    /**
     * @param debtors who pays beforehand; nobody need be named where the claim is made against one alone
     * @param performWithinDays null where they pay as soon as they receive the ruling
     * @param court to which it is transferred; need not be named where there is one alone
     */
    record Review(
            @NotNull(message = "请选择权利义务关系是否明确") Boolean rightsClear,

            @NotBlank(message = "请填写权利义务关系的事实") @Size(max = 2_000, message = "事实不能超过两千字")
            String rightsAccount,

            @NotNull(message = "请选择是否严重影响申请人生活") Boolean livelihoodAffected,

            @NotBlank(message = "请填写申请人生活受影响的事实") @Size(max = 2_000, message = "事实不能超过两千字")
            String livelihoodAccount,

            @NotBlank(message = "请填写理由") @Size(max = 2_000, message = "理由不能超过两千字")
            String reason,

            @Nullable @Size(max = 500, message = "义务人过多，请核对")
            List<Long> debtors,

            @Nullable Liability liability,

            @Nullable @Size(max = 500, message = "义务人过多，请核对")
            List<BigDecimal> shares,

            @Nullable @Min(value = 1, message = "履行期限至少一日") @Max(value = 3_650, message = "履行期限过长，请核对")
            Integer performWithinDays,

            @Nullable @Size(max = 64, message = "请从列表中选择人民法院")
            String court) {}

    @Override
    public void completed(DelegateExecution execution) {
        var review = submission.read(execution, Review.class);
        var one = executions.get(EXECUTION.get(execution));
        var decision = DECISION.get(execution);
        var met = review.rightsClear() && review.livelihoodAffected();
        if (decision == Decision.GRANTED && !met) {
            throw new Refused("权利义务关系明确、不先予执行将严重影响申请人生活，两项都符合的才能先予执行（调解仲裁法第四十四条）");
        }
        if (decision == Decision.REFUSED && met) {
            throw new Refused("两项条件都符合的，应当先予执行；认为不符合的，请更正相应的意见");
        }
        executions.decided(
                one,
                new AdvanceExecutions.Findings(
                        review.rightsClear(),
                        review.rightsAccount(),
                        review.livelihoodAffected(),
                        review.livelihoodAccount()),
                decision,
                review.reason(),
                actor.id());
        if (decision == Decision.GRANTED) {
            executions.owedBy(one, debtors(one, review), review.performWithinDays(), courts.chosen(review.court()));
        }
        journal.act(one.number(), "审查先予执行申请：" + decision.label(), review.reason());
    }

    private Debtors debtors(AdvanceExecution one, Review review) {
        var respondents = claims.of(one.number()).stream()
                .filter(claim -> one.amounts().containsKey(claim.ordinal()))
                .flatMap(claim -> claim.respondents().stream())
                .distinct()
                .toList();
        return new DebtorsNamed(review.debtors(), review.liability(), review.shares())
                .check(
                        "先予执行：",
                        respondents,
                        List.of(one.partyId()),
                        parties.standing(one.number()).stream().map(Party::id).toList(),
                        one.amounts().values().stream().reduce(BigDecimal.ZERO, BigDecimal::add));
    }
}
