package org.tiaocai.arbitration.award.making;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiaocai.arbitration.award.Debtors;
import org.tiaocai.arbitration.award.DebtorsNamed;
import org.tiaocai.arbitration.award.ItemRuling;
import org.tiaocai.arbitration.award.Liability;
import org.tiaocai.arbitration.award.PerformanceSettings;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.shared.Refused;

/**
 * 裁决事项 as it is handed in.
 *
 * @param party who has the ruling, where one alone has it
 * @param creditors who have it together
 * @param relief null where it is of the kind that was asked for
 * @param act who does what, where nothing is paid
 */
record RulingEntry(
        @NotNull(message = "裁决事项没有写明是哪一项请求") Integer claim,
        @Nullable Long party,
        @NotNull(message = "请选择每一项的裁决结果") ItemRuling ruling,
        @Nullable BigDecimal amount,

        @Nullable @Size(max = 2_000, message = "裁决内容不能超过两千字")
        String detail,

        @Nullable @Size(max = 500, message = "权利人过多，请核对") List<Long> creditors,

        @Nullable @Size(max = 500, message = "义务人过多，请核对") List<Long> debtors,

        @Nullable Liability liability,

        @Nullable @Size(max = 500, message = "义务人过多，请核对") List<BigDecimal> shares,

        @Nullable ClaimType relief,

        @Nullable @Size(max = 2_000, message = "裁决的行为不能超过两千字")
        String act,

        @Nullable LocalDate fromDay,
        @Nullable LocalDate toDay,

        @Nullable @Min(value = 1, message = "履行期限至少一日") @Max(value = 3_650, message = "履行期限过长，请核对")
        Integer performWithinDays) {

    @AssertTrue(message = "裁决期间的起始日不能晚于截止日")
    boolean isPeriodForward() {
        return fromDay == null || toDay == null || !toDay.isBefore(fromDay);
    }

    /** @throws Refused when it is not certain who has what from whom */
    Ruling on(OpenClaim open, PerformanceSettings performance) {
        var asked = open.claim();
        var whose = whose(open);
        if (ruling == ItemRuling.DISMISSED) {
            var nothing = amount == null || amount.signum() == 0 ? null : amount;
            return new Ruling(
                    claim,
                    asked.type(),
                    asked.type(),
                    ruling,
                    whose,
                    Debtors.NONE,
                    nothing,
                    null,
                    null,
                    null,
                    null,
                    words(detail));
        }
        var who = new DebtorsNamed(debtors, liability, shares)
                .check(open.place(), asked.respondents(), whose, open.known(), amount);
        var kind = relief == null ? asked.type() : relief;
        var words =
                Stream.of(words(act), words(detail)).flatMap(Stream::ofNullable).collect(Collectors.joining("，"));
        var declares = amount == null && kind == ClaimType.LABOUR_RELATION;
        var hasPeriod = fromDay != null || toDay != null;
        return new Ruling(
                claim,
                asked.type(),
                kind,
                ruling,
                whose,
                who,
                amount,
                amount == null ? words(words) : null,
                hasPeriod ? fromDay : asked.fromDay(),
                hasPeriod ? toDay : asked.toDay(),
                declares ? null : performance.days(performWithinDays, words),
                amount == null ? null : words(words));
    }

    private List<Long> whose(OpenClaim open) {
        var named = creditors == null || creditors.isEmpty() ? party == null ? null : List.of(party) : creditors;
        if (named == null) {
            if (ruling != ItemRuling.DISMISSED && open.claimants().size() != 1) {
                throw new Refused(open.place() + "没有写明是为哪一名当事人裁决");
            }
            return open.claimants();
        }
        if (!named.stream().allMatch(open::isMadeBy)) {
            throw new Refused("第 " + claim + " 项请求不是这名当事人提出的，不能对其作出裁决");
        }
        return named.stream().distinct().toList();
    }

    private static @Nullable String words(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
