package org.tiaocai.arbitration.award.mediation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.arbitration.award.ClaimsLeft;
import org.tiaocai.arbitration.award.ClaimsLeft.Settled;
import org.tiaocai.arbitration.award.mediation.ArbitralMediation.Scope;
import org.tiaocai.arbitration.award.mediation.ArbitralMediation.Terms;
import org.tiaocai.dispute.Authority;
import org.tiaocai.dispute.CertainTerms;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.SuccessionProofs;
import org.tiaocai.documents.LackingParticulars;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 拟制调解书 (法42, 规则72, 73): what the parties agreed, on all claims or on some. */
@Component
record DraftArbitralMediation(
        Submission submission,
        ArbitralMediations mediations,
        SettlingParties settling,
        AskedSettlement asked,
        ClaimsLeft left,
        Parties parties,
        Authority authority,
        SuccessionProofs proofs,
        LackingParticulars lacking,
        Journal journal)
        implements TaskOutcome {

    private static final String CODE = "D505";

    /**
     * @param parties which applicants with which respondents; those who asked for it where it is not said
     * @param byAgents the agents who agreed in their party's name
     * @param items who has what from whom, claim by claim; what is not about money may be in the words of {@code terms}
     * @param lackingReason why what the head has to say of the parties cannot be had, where it is not on record
     * @param waivedClaims those that are given up
     */
    record Agreement(
            @NotNull(message = "请选择达成协议的范围") Scope scope,
            @Nullable Set<Integer> claims,
            @Nullable Set<Long> parties,
            @Nullable Set<Long> byAgents,

            @NotBlank(message = "请填写协议结果") @Size(max = 20_000, message = "协议结果不能超过两万字")
            String terms,

            @Nullable @Size(max = 500, message = "协议的各项过多，请核对")
            List<@Valid AgreedEntry> items,

            @Nullable Set<Integer> waivedClaims,
            @Nullable LocalDate performanceDue,

            @Nullable @Size(max = 500, message = "基本情况无法查明的原因不能超过五百字")
            String lackingReason,

            @NotBlank(message = "请填写履行方式") @Size(max = 500, message = "履行方式不能超过五百字")
            String performanceMethod) {}

    @Override
    public void completed(DelegateExecution execution) {
        var agreement = submission.read(execution, Agreement.class);
        var number = RegistrationNumber.of(execution);
        proofs.mustBeThere(number, "制作调解书");
        authority.mustCover(number, agreement.byAgents(), "达成调解协议");
        var between =
                settling.checked(number, agreement.parties() == null ? asked.between(number) : agreement.parties());
        mustBeThere(number, between);
        var claims = agreement.claims() == null ? Set.<Integer>of() : agreement.claims();
        var settled = settled(number, agreement, claims, between);
        var items = items(agreement, settled, between(number, between));
        var waived = agreement.waivedClaims() == null ? Set.<Integer>of() : agreement.waivedClaims();
        if (agreement.performanceDue() != null
                && !items.isEmpty()
                && items.stream().allMatch(item -> item.performWithinDays() != null)) {
            throw new Refused("各项已经写明在几日内履行，就不再另写履行期限：两个期限只能留一个");
        }
        lacking.mustBeSaid(number, CODE, between, agreement.lackingReason());
        new CertainTerms("调解书", terms(items), waived, agreement.performanceDue() != null).check(settled);
        mediations.agreed(
                number,
                agreement.scope(),
                claims,
                waived,
                between,
                new Terms(agreement.terms(), agreement.performanceDue(), agreement.performanceMethod()),
                items);
        journal.act(number, "仲裁庭主持调解，达成协议", agreement.scope().label());
    }

    private static List<CertainTerms.Term> terms(List<AwardItem> items) {
        return items.stream()
                .map(item -> new CertainTerms.Term(
                        item.claimOrdinal(),
                        item.amount() != null,
                        item.relief().isOfMoney(),
                        item.performWithinDays() != null))
                .toList();
    }

    /** The dead agree on nothing, nor sign for it. */
    private void mustBeThere(RegistrationNumber number, Set<Long> between) {
        var bound = between(number, between);
        parties.standing(number).stream()
                .filter(party -> bound.contains(party.id()) && !party.isReachable())
                .findFirst()
                .ifPresent(party -> {
                    throw new Refused(party.name() + "已经死亡或者终止，还没有承继者：承继者参加仲裁、达成协议之后再拟制调解书；与其无关的，只选择其他当事人");
                });
    }

    private List<Claim> settled(
            RegistrationNumber number, Agreement agreement, Set<Integer> claims, Set<Long> between) {
        var bound = Set.copyOf(between(number, between));
        return left.of(number).stream()
                .filter(claim -> agreement.scope() == Scope.FULL || claims.contains(claim.ordinal()))
                .flatMap(claim -> new Settled(Set.of(claim.ordinal()), bound).among(claim).stream())
                .toList();
    }

    private List<Long> between(RegistrationNumber number, Set<Long> named) {
        return named.isEmpty()
                ? parties.standing(number).stream().map(Party::id).toList()
                : List.copyOf(named);
    }

    private static List<AwardItem> items(Agreement agreement, List<Claim> settled, List<Long> bound) {
        return agreement.items() == null
                ? List.of()
                : agreement.items().stream()
                        .map(item -> item.on(settled, bound))
                        .toList();
    }
}
