package org.tiaocai.arbitration.award;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.documents.Capitals;

/** 裁决主文 of rulings that grant something, with the parties by name. */
public record OperativePart(Map<Long, String> names) {

    /** @throws IllegalArgumentException for what is dismissed */
    public Operative of(AwardItem item) {
        if (item.ruling() == ItemRuling.DISMISSED) {
            throw new IllegalArgumentException("dismissed: " + item.id());
        }
        var amount = item.amount();
        if (amount != null) {
            return new Operative(
                    payment(
                            item.debtors(),
                            item.creditors(),
                            item.relief(),
                            item.fromDay(),
                            item.toDay(),
                            amount,
                            item.performWithinDays(),
                            item.detail()),
                    null,
                    null,
                    null);
        }
        return item.relief() == ClaimType.LABOUR_RELATION
                ? new Operative(null, null, relation(item), null)
                : new Operative(null, act(item), null, null);
    }

    /** 先予执行: a part of what one claim is about, before the award. */
    public Operative beforehand(
            Claim claim, BigDecimal amount, long creditor, Debtors debtors, @Nullable Integer days) {
        return new Operative(
                payment(
                        debtors,
                        List.of(creditor),
                        claim.type(),
                        claim.fromDay(),
                        claim.toDay(),
                        amount,
                        days,
                        isPart(claim, amount) ? "系该项请求中先予执行的部分" : null),
                null,
                null,
                null);
    }

    private static boolean isPart(Claim claim, BigDecimal amount) {
        return claim.amount() == null || amount.compareTo(claim.amount()) < 0;
    }

    private Operative.Payment payment(
            Debtors debtors,
            List<Long> creditors,
            ClaimType relief,
            @Nullable LocalDate fromDay,
            @Nullable LocalDate toDay,
            BigDecimal amount,
            @Nullable Integer days,
            @Nullable String words) {
        return new Operative.Payment(
                named(debtors.first()),
                orNull(named(debtors.supplementary())),
                debtors.liability() == Liability.JOINT,
                debtors.liability() == Liability.SEVERAL,
                shares(debtors),
                days,
                named(creditors),
                creditors.size() > 1,
                relief,
                fromDay != null || toDay != null,
                fromDay,
                toDay,
                amount,
                Capitals.of(amount),
                orNull(words));
    }

    private Operative.Act act(AwardItem item) {
        return new Operative.Act(
                named(item.debtors().first()),
                orNull(named(item.debtors().supplementary())),
                item.debtors().liability() == Liability.JOINT,
                item.performWithinDays(),
                item.act() == null ? "" : item.act());
    }

    private Operative.Relation relation(AwardItem item) {
        return new Operative.Relation(
                named(item.creditors()),
                named(item.debtors().parties()),
                item.fromDay() != null || item.toDay() != null,
                item.fromDay(),
                item.toDay(),
                orNull(item.act()));
    }

    private List<Operative.Share> shares(Debtors debtors) {
        return debtors.all().stream()
                .flatMap(one -> Stream.ofNullable(one.share())
                        .map(share ->
                                new Operative.Share(names.getOrDefault(one.party(), ""), share, Capitals.of(share))))
                .toList();
    }

    public String named(List<Long> parties) {
        return Debtors.named(parties, names);
    }

    private static @Nullable String orNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }
}
