package org.tiaocai.arbitration.award.making;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiaocai.arbitration.award.AwardScope;
import org.tiaocai.arbitration.award.ItemRuling;
import org.tiaocai.arbitration.award.finality.ClaimClass;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.shared.Refused;

/** 逐项裁决的规则: nothing claimed is left out, nothing is awarded that was not claimed, and what is left of it is said. */
final class RulingRules {

    /** @param open what still needs a ruling */
    static void check(List<OpenClaim> open, AwardScope scope, List<Ruling> rulings) {
        var claims = open.stream().collect(Collectors.toMap(OpenClaim::ordinal, OpenClaim::claim));
        var seen = new HashSet<List<Object>>();
        for (var ruling : rulings) {
            if (!seen.add(ruling.matter())) {
                throw new Refused("第 " + ruling.claimOrdinal() + " 项请求对同一当事人重复裁决");
            }
            var claim = Objects.requireNonNull(claims.get(ruling.claimOrdinal()));
            amount(claim, ruling);
            notAnotherAct(claim, ruling);
        }
        open.forEach(one -> notMoreThanClaimed(one.claim(), rulings));
        open.forEach(one -> inPart(one.claim(), scope, rulings));
        open.forEach(one -> new Extent(
                        one,
                        rulings.stream()
                                .filter(ruling -> ruling.claimOrdinal() == one.ordinal())
                                .toList())
                .check());
        covered(claims.keySet(), scope, rulings);
    }

    private static void amount(Claim claim, Ruling ruling) {
        var amount = ruling.amount();
        var place = "第 " + claim.ordinal() + " 项请求：";
        if (ruling.ruling() == ItemRuling.DISMISSED) {
            if (amount != null && amount.signum() != 0) {
                throw new Refused(place + "驳回的不能填写裁决金额");
            }
            return;
        }
        var asked = claim.amount() != null && ruling.relief() == ruling.type();
        var paid = asked || ClaimClass.byLaw(ruling.relief()) == ClaimClass.AMOUNT;
        if (paid && (amount == null || amount.signum() <= 0)) {
            throw new Refused(place + "支持的应当填写裁决金额");
        }
        if (amount == null && ruling.act() == null && ruling.relief() != ClaimType.LABOUR_RELATION) {
            throw new Refused(place + "没有金额的请写明裁决内容：由谁在何时做什么");
        }
        if (amount != null
                && (amount.signum() <= 0 || amount.stripTrailingZeros().scale() > 2)) {
            throw new Refused(place + "裁决金额应大于零，最多两位小数");
        }
    }

    /** 意见一 五: instead of what was asked for another sum may be due, never an act that nobody asked for. */
    private static void notAnotherAct(Claim claim, Ruling ruling) {
        var granted = ruling.ruling() != ItemRuling.DISMISSED;
        if (granted && ruling.relief() != ruling.type() && ruling.amount() == null) {
            throw new Refused("第 " + claim.ordinal() + " 项请求的是“" + ruling.type().label() + "”，没有人请求“"
                    + ruling.relief().label() + "”，不能裁决；应得的是另一项金钱给付的，填写裁决金额");
        }
    }

    /** 规则49: the clear part of one claim first; what is left of it is ruled on later, in one piece with its other rows. */
    private static void inPart(Claim claim, AwardScope scope, List<Ruling> rulings) {
        var own = rulings.stream()
                .filter(one -> one.claimOrdinal() == claim.ordinal())
                .toList();
        var first = own.stream()
                .filter(one -> one.ruling() == ItemRuling.PART_FIRST)
                .toList();
        if (first.isEmpty()) {
            return;
        }
        var place = "第 " + claim.ordinal() + " 项请求：";
        if (scope == AwardScope.WHOLE) {
            throw new Refused(place + "全案裁决不能只裁一部分；确实只能先裁一部分的，退回评议，改选先行裁决");
        }
        if (first.size() < own.size()) {
            throw new Refused(place + "其余部分继续审理的，各行都选“" + ItemRuling.PART_FIRST.label() + "”，不能同时驳回或者全部裁决");
        }
        if (first.stream().anyMatch(one -> one.amount() == null || one.relief() != one.type())) {
            throw new Refused(place + "先裁清楚的部分限于请求给付的金钱，请填写先裁的金额");
        }
        if (claim.amount() != null && sum(first).compareTo(claim.amount()) >= 0) {
            throw new Refused(place + "请求的已经全部支持，没有其余部分，请选择“" + ItemRuling.GRANTED.label() + "”");
        }
    }

    private static BigDecimal sum(List<Ruling> rulings) {
        return rulings.stream()
                .map(one -> one.amount() == null ? BigDecimal.ZERO : one.amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void notMoreThanClaimed(Claim claim, List<Ruling> rulings) {
        var awarded = sum(rulings.stream()
                .filter(one -> one.claimOrdinal() == claim.ordinal())
                .toList());
        if (claim.amount() != null && awarded.compareTo(claim.amount()) > 0) {
            throw new Refused("第 " + claim.ordinal() + " 项请求：裁决金额合计 " + awarded.toPlainString() + " 元，超过请求的 "
                    + claim.amount().toPlainString() + " 元");
        }
    }

    private static void covered(Set<Integer> claims, AwardScope scope, List<Ruling> rulings) {
        var ruled = rulings.stream()
                .filter(one -> one.ruling() != ItemRuling.PART_FIRST)
                .map(Ruling::claimOrdinal)
                .collect(Collectors.toSet());
        var left = claims.stream()
                .filter(one -> !ruled.contains(one))
                .sorted()
                .map(String::valueOf)
                .toList();
        if (scope == AwardScope.WHOLE && !left.isEmpty()) {
            throw new Refused("第 " + String.join("、", left) + " 项请求还没有裁决，全案裁决不能遗漏请求；确实只能先裁决一部分的，退回评议，改选先行裁决");
        }
        if (scope == AwardScope.PARTIAL && rulings.isEmpty()) {
            throw new Refused("先行裁决至少对一项请求作出裁决");
        }
        if (scope == AwardScope.PARTIAL && left.isEmpty()) {
            throw new Refused("全部请求都已裁决的不是先行裁决：请把尚不清楚的请求选“未提出，或者本次不裁决”，或者退回评议，改选全案裁决");
        }
    }

    private RulingRules() {}
}
