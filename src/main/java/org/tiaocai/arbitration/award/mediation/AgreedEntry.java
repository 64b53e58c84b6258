package org.tiaocai.arbitration.award.mediation;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.arbitration.award.DebtorsNamed;
import org.tiaocai.arbitration.award.Liability;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.shared.Refused;

/**
 * 调解协议的一项 as it is handed in, in the words of an award's item.
 *
 * @param creditors who has it; nobody need be named where one alone makes the claim
 * @param relief null where it is of the kind that was asked for
 */
record AgreedEntry(
        @NotNull(message = "协议的每一项应当写明是哪一项请求") Integer claim,

        @Nullable @Size(max = 500, message = "权利人过多，请核对") List<Long> creditors,

        @Nullable @Size(max = 500, message = "义务人过多，请核对") List<Long> debtors,

        @Nullable Liability liability,

        @Nullable @Size(max = 500, message = "义务人过多，请核对") List<BigDecimal> shares,

        @Nullable ClaimType relief,
        @Nullable BigDecimal amount,

        @Nullable @Size(max = 2_000, message = "约定的行为不能超过两千字")
        String act,

        @Nullable LocalDate fromDay,
        @Nullable LocalDate toDay,

        @Nullable @Min(value = 1, message = "履行期限至少一日") @Max(value = 3_650, message = "履行期限过长，请核对")
        Integer performWithinDays,

        @Nullable @Size(max = 2_000, message = "协议内容不能超过两千字")
        String detail) {

    @AssertTrue(message = "协议各项的期间，起始日不能晚于截止日")
    boolean isPeriodForward() {
        return fromDay == null || toDay == null || !toDay.isBefore(fromDay);
    }

    /**
     * @param settled the claims that the agreement settles, between the parties whom it binds
     * @param bound those parties, of whom alone somebody may have or owe by it
     * @throws Refused when it is not certain who has what from whom
     */
    AwardItem on(List<Claim> settled, Collection<Long> bound) {
        var of = settled.stream()
                .filter(one -> one.ordinal() == claim)
                .findFirst()
                .orElseThrow(() -> new Refused("第 " + claim + " 项请求不在这次达成协议的请求之内，请核对协议的各项"));
        var place = "协议中对第 " + claim + " 项请求的约定：";
        var whose = creditors == null || creditors.isEmpty() ? onlyOne(place, of.claimants()) : creditors;
        if (!bound.containsAll(whose)) {
            throw new Refused(place + "权利人不是达成协议的当事人，请核对");
        }
        var who = new DebtorsNamed(debtors, liability, shares)
                .check(place, of.respondents(), whose, List.copyOf(bound), amount);
        var words =
                Stream.of(words(act), words(detail)).flatMap(Stream::ofNullable).collect(Collectors.joining("，"));
        if (amount == null
                ? words.isEmpty()
                : amount.signum() <= 0 || amount.stripTrailingZeros().scale() > 2) {
            throw new Refused(place + "请写明支付多少（大于零，最多两位小数），或者由谁做什么");
        }
        return AgreedItems.agreed(
                0,
                claim,
                of.type(),
                relief == null ? of.type() : relief,
                whose.stream().distinct().toList(),
                who,
                new AgreedItems.Substance(
                        amount,
                        amount == null ? words : null,
                        fromDay,
                        toDay,
                        performWithinDays,
                        amount == null ? null : words(words)));
    }

    private static List<Long> onlyOne(String place, List<Long> claimants) {
        if (claimants.size() != 1) {
            throw new Refused(place + "请写明权利人是谁");
        }
        return claimants;
    }

    private static @Nullable String words(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
