package org.tiaocai.arbitration.award.making;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.Award;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.arbitration.award.ItemRuling;
import org.tiaocai.arbitration.award.finality.Classification;
import org.tiaocai.arbitration.award.finality.FinalityTable;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.Parties;
import org.tiaocai.shared.Refused;

/** 终局分类 of a whole award, and whether it still holds when the papers are signed. */
@Component
record Classes(Awards awards, FinalityTable table, Parties parties) {

    /** Of more rows the reason names the number and the sum alone. */
    private static final int SHOWN = 6;

    Map<AwardItem, Classification> of(Award award) {
        var classes = new LinkedHashMap<AwardItem, Classification>();
        var items = awards.items(award.id());
        var confirms = items.stream().anyMatch(item -> item.relief() == ClaimType.LABOUR_RELATION);
        var inWhosePlace = inWhosePlace(award);
        var before = awardedBefore(award);
        items.forEach(item -> {
            var sums = testedTogether(
                    item, Stream.concat(before.stream(), items.stream()).toList(), inWhosePlace);
            var tested = item.amount() == null ? null : sums.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
            var classified = table.classify(award.number(), item.relief(), tested, confirms);
            classes.put(item, sums.size() > 1 ? classified.because(together(item, sums)) : classified);
        });
        return classes;
    }

    /** 规则49: the parts of a claim that were awarded first are the same single item as the rest of it. */
    private List<AwardItem> awardedBefore(Award award) {
        return awards.of(award.number()).stream()
                .filter(earlier -> earlier.madeOn() != null && earlier.id() < award.id())
                .flatMap(earlier -> awards.items(earlier.id()).stream())
                .filter(item -> item.ruling() == ItemRuling.PART_FIRST)
                .toList();
    }

    /** The sums that are one item for art. 47(1): a claim cut into rows or shares is tested whole. */
    private static List<BigDecimal> testedTogether(
            AwardItem item, List<AwardItem> items, Map<Long, Long> inWhosePlace) {
        return item.amount() == null
                ? List.of()
                : items.stream()
                        .filter(other -> other.claimOrdinal() == item.claimOrdinal()
                                && (areShares(item, other, inWhosePlace) || areRows(item, other)))
                        .flatMap(other -> Stream.ofNullable(other.amount()))
                        .toList();
    }

    /** Of what one had and its successors now have: the whole sum, though each be awarded a share of its own. */
    private static boolean areShares(AwardItem item, AwardItem other, Map<Long, Long> inWhosePlace) {
        var before = inWhosePlace.get(item.creditors().get(0));
        return before != null
                && before.equals(inWhosePlace.get(other.creditors().get(0)));
    }

    /** The same relief to the same from the same, in rows by period or by part. */
    private static boolean areRows(AwardItem item, AwardItem other) {
        return other.relief() == item.relief()
                && Set.copyOf(other.creditors()).equals(Set.copyOf(item.creditors()))
                && Set.copyOf(other.debtors().parties())
                        .equals(Set.copyOf(item.debtors().parties()));
    }

    private static String together(AwardItem item, List<BigDecimal> sums) {
        var figures = sums.size() > SHOWN
                ? ""
                : "（" + sums.stream().map(BigDecimal::toPlainString).collect(Collectors.joining("＋")) + "）";
        return "第 " + item.claimOrdinal() + " 项请求分列的 " + sums.size() + " 行是同一项请求、同一义务人的给付" + figures
                + "，依照《劳动争议调解仲裁法》第四十七条第一项合并计算；";
    }

    private Map<Long, Long> inWhosePlace(Award award) {
        var places = new HashMap<Long, Long>();
        parties.of(award.number()).forEach(party -> {
            var before = party.place().succeeds();
            if (before != null) {
                places.put(party.id(), before);
            }
        });
        return places;
    }

    /** @throws Refused when a document mixes types, or a type is no longer what its figures say (规则50) */
    void mustHold(Award award) {
        if (awards.documents(award.id()).stream().anyMatch(document -> document.isMixed())) {
            throw new Refused("同一份裁决书里既有终局事项又有非终局事项，不能签名、用印；应当分别制作裁决书（规则第五十条）");
        }
        of(award).forEach((item, now) -> {
            if (now.finality() != item.finality()) {
                throw new Refused("第 " + item.claimOrdinal() + " 项请求的裁决现在应为"
                        + now.finality().label() + "（" + now.reason() + "），与制作时的分类不同，请退回重新逐项裁决");
            }
        });
    }
}
