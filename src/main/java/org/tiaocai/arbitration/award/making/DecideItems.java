package org.tiaocai.arbitration.award.making;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.arbitration.award.ItemRuling;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.Journal;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 逐项裁决: a ruling on each claim, for each party who made it. */
@Component
record DecideItems(Submission submission, Awards awards, AwardDrafts drafts, OpenClaims open, Journal journal)
        implements TaskOutcome {

    record Rulings(@NotEmpty(message = "请逐项作出裁决") List<@Valid Item> items) {}

    record Item(
            @NotNull(message = "裁决事项没有写明是哪一项请求") Integer claim,
            @NotNull(message = "裁决事项没有写明是哪一名当事人") Long party,
            @NotNull(message = "请选择每一项的裁决结果") ItemRuling ruling,
            @Nullable BigDecimal amount,

            @Nullable @Size(max = 2_000, message = "裁决内容不能超过两千字")
            String detail) {}

    @Override
    public void completed(DelegateExecution execution) {
        var number = RegistrationNumber.of(execution);
        var award = awards.inTheMaking(number);
        var claims = open.of(number);
        var types = claims.stream()
                .collect(Collectors.toMap(OpenClaim::ordinal, one -> one.claim().type()));
        var rulings = submission.read(execution, Rulings.class).items().stream()
                .map(item -> new AwardDrafts.Ruling(
                        item.claim(),
                        types.getOrDefault(item.claim(), ClaimType.OTHER),
                        item.party(),
                        item.ruling(),
                        item.ruling() == ItemRuling.DISMISSED && isZero(item.amount()) ? null : item.amount(),
                        item.detail()))
                .toList();
        if (rulings.stream().anyMatch(one -> one.ruling() != ItemRuling.DISMISSED && isBlank(one.detail()))) {
            throw new Refused("支持的事项请写明裁决内容，例如期间、履行期限");
        }
        RulingRules.check(claims, award.scope(), rulings);
        drafts.decided(award, rulings);
        journal.internalAct(number, "逐项裁决，共 " + rulings.size() + " 项", null);
    }

    private static boolean isZero(@Nullable BigDecimal amount) {
        return amount == null || amount.signum() == 0;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
