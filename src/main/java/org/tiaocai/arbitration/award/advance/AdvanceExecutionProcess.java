package org.tiaocai.arbitration.award.advance;

import java.math.BigDecimal;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.award.ClaimsLeft;
import org.tiaocai.arbitration.award.finality.ClaimClass;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.Side;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What the application tells the advance execution. */
@Component
public class AdvanceExecutionProcess {

    private final RuntimeService engine;
    private final Arbitrations arbitrations;
    private final AdvanceExecutions executions;
    private final ClaimsLeft open;
    private final Claims claims;
    private final Parties parties;
    private final Journal journal;
    private final Actor actor;

    AdvanceExecutionProcess(
            RuntimeService engine,
            Arbitrations arbitrations,
            AdvanceExecutions executions,
            ClaimsLeft open,
            Claims claims,
            Parties parties,
            Journal journal,
            Actor actor) {
        this.engine = engine;
        this.arbitrations = arbitrations;
        this.executions = executions;
        this.open = open;
        this.claims = claims;
        this.parties = parties;
        this.journal = journal;
        this.actor = actor;
    }

    /** 申请先予执行 (法44): a worker's, for pay, medical cost of an injury, compensation or damages; without security. */
    @Transactional
    public void applied(
            RegistrationNumber number,
            @Nullable Long party,
            @Nullable Integer claim,
            @Nullable BigDecimal amount,
            @Nullable String account) {
        if (party == null || claim == null || amount == null || account == null || account.isBlank()) {
            throw new Refused("请填写申请人、请求事项、金额和申请的事实");
        }
        if (account.length() > 4_000) {
            throw new Refused("申请的事实不能超过四千字");
        }
        arbitrations.inTurn(number);
        var one = arbitrations.get(number);
        if (one.acceptedOn() == null || one.closing() != null) {
            throw new Refused("案件 " + number + " 没有受理或者已经结案，不能申请先予执行");
        }
        var isWorker = parties.reachable(number).stream()
                .anyMatch(
                        each -> each.id() == party && each.side() == Side.APPLICANT && each.kind() == PartyKind.PERSON);
        if (!isWorker) {
            throw new Refused("先予执行由劳动者一方的申请人申请（调解仲裁法第四十四条）");
        }
        check(number, party, claim, amount);
        var id = executions.applied(number, party, account.strip(), Map.of(claim, amount));
        journal.act(number, "申请先予执行", "第 " + claim + " 项请求");
        actor.asApplication(() -> engine.startProcessInstanceByKey(
                "advance-execution", number.value(), Map.of(AdvanceExecutionVariables.EXECUTION.name(), id)));
    }

    private void check(RegistrationNumber number, long party, int ordinal, BigDecimal amount) {
        if (claims.of(number).stream().noneMatch(each -> each.ordinal() == ordinal)) {
            throw new Refused("第 " + ordinal + " 项请求不存在");
        }
        var claim = open.of(number).stream()
                .filter(each -> each.ordinal() == ordinal)
                .findFirst()
                .orElseThrow(() -> new Refused("第 " + ordinal + " 项请求已经裁决或者调解，不需要先予执行"));
        if (!claim.claimants().contains(party)) {
            throw new Refused("第 " + ordinal + " 项请求不是这名申请人提出的，不能由其申请先予执行");
        }
        if (ClaimClass.byLaw(claim.type()) != ClaimClass.AMOUNT) {
            throw new Refused("“" + claim.type().label() + "”不能先予执行：只限追索劳动报酬、工伤医疗费、经济补偿或者赔偿金（调解仲裁法第四十四条）");
        }
        if (amount.signum() <= 0 || amount.stripTrailingZeros().scale() > 2 || isAbove(amount, claim)) {
            throw new Refused("先予执行的金额应大于零，最多两位小数，不超过请求的金额");
        }
    }

    private static boolean isAbove(BigDecimal amount, Claim claim) {
        return claim.amount() != null && amount.compareTo(claim.amount()) > 0;
    }
}
