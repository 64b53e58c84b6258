package org.tiaocai.arbitration.award.making;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiaocai.arbitration.award.ItemRuling;
import org.tiaocai.arbitration.award.Liability;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.Party;
import org.tiaocai.shared.Refused;

/**
 * 支持还是部分支持: a claim of which a sum, some days or a debtor is left out is granted in part, and what is not granted
 * is dismissed in the award. Relief of another kind than asked (意见一 五) is not measured against the claim.
 *
 * @param rulings all that are made on the claim
 */
record Extent(OpenClaim open, List<Ruling> rulings) {

    /** @throws Refused when the word chosen is not what the figures say */
    void check() {
        if (rulings.isEmpty() || rulings.stream().anyMatch(Extent::cannotBeMeasured)) {
            return;
        }
        var missing = missing();
        var partly = rulings.stream().anyMatch(one -> one.ruling() == ItemRuling.PARTLY);
        if (!missing.isEmpty() && !partly) {
            throw new Refused(
                    open.place() + String.join("，", missing) + "，不是全部支持，请选择“" + ItemRuling.PARTLY.label() + "”");
        }
        if (missing.isEmpty() && partly && isMeasured() && rulings.stream().noneMatch(Extent::isLessThanJoint)) {
            throw new Refused(open.place() + "请求的已经全部支持，请选择“" + ItemRuling.GRANTED.label() + "”");
        }
    }

    /** What is dismissed on the same claim is named as such already; what is put off is ruled on later. */
    private static boolean cannotBeMeasured(Ruling one) {
        return one.ruling() == ItemRuling.DISMISSED
                || one.ruling() == ItemRuling.PART_FIRST
                || one.relief() != one.type();
    }

    /** 补充 or 各自 where 连带 may have been asked for. */
    private static boolean isLessThanJoint(Ruling one) {
        var liability = one.debtors().liability();
        return liability == Liability.SUPPLEMENTARY || liability == Liability.SEVERAL;
    }

    /** Whether figures say what the whole of it is. */
    private boolean isMeasured() {
        var claim = open.claim();
        return open.whole() && claim.amount() != null
                || claim.type() == ClaimType.LABOUR_RELATION && claim.fromDay() != null && claim.toDay() != null;
    }

    private List<String> missing() {
        return Stream.of(sum(), days(), debtors()).flatMap(Optional::stream).toList();
    }

    private Optional<String> sum() {
        var asked = open.claim().amount();
        var awarded = rulings.stream()
                .map(one -> Objects.requireNonNullElse(one.amount(), BigDecimal.ZERO))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return asked == null || !open.whole() || awarded.compareTo(asked) >= 0
                ? Optional.empty()
                : Optional.of("裁决金额合计 " + awarded.toPlainString() + " 元，少于请求的 " + asked.toPlainString() + " 元");
    }

    private Optional<String> days() {
        var claim = open.claim();
        var later = claim.fromDay() != null && ends(Ruling::fromDay).allMatch(claim.fromDay()::isBefore);
        var earlier = claim.toDay() != null && ends(Ruling::toDay).allMatch(claim.toDay()::isAfter);
        return later || earlier ? Optional.of("裁决的期间短于请求的期间（" + period(claim) + "）") : Optional.empty();
    }

    /** An end that a ruling leaves open reaches as far as the claim's. */
    private Stream<LocalDate> ends(Function<Ruling, @Nullable LocalDate> end) {
        return rulings.stream().anyMatch(one -> end.apply(one) == null)
                ? Stream.of(LocalDate.MIN, LocalDate.MAX)
                : rulings.stream().flatMap(one -> Stream.ofNullable(end.apply(one)));
    }

    private static String period(Claim claim) {
        return Objects.toString(claim.fromDay(), "") + " 至 " + Objects.toString(claim.toDay(), "");
    }

    private Optional<String> debtors() {
        var owing = new HashSet<Long>();
        rulings.forEach(one -> owing.addAll(one.debtors().parties()));
        var spared = open.parties().stream()
                .filter(party -> open.claim().respondents().contains(party.id()) && !owing.contains(party.id()))
                .map(Party::name)
                .collect(Collectors.joining("、"));
        return spared.isEmpty() ? Optional.empty() : Optional.of("请求针对的" + spared + "没有列为义务人");
    }
}
