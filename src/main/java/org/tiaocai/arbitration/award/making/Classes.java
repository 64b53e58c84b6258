package org.tiaocai.arbitration.award.making;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.Award;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.arbitration.award.finality.Classification;
import org.tiaocai.arbitration.award.finality.FinalityTable;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.Parties;
import org.tiaocai.shared.Refused;

/** 终局分类 of a whole award, and whether it still holds when the papers are signed. */
@Component
record Classes(Awards awards, FinalityTable table, Parties parties) {

    Map<AwardItem, Classification> of(Award award) {
        var classes = new LinkedHashMap<AwardItem, Classification>();
        var items = awards.items(award.id());
        var confirms = items.stream().anyMatch(item -> item.relief() == ClaimType.LABOUR_RELATION);
        var inWhosePlace = inWhosePlace(award);
        items.forEach(item -> classes.put(
                item, table.classify(award.number(), item.relief(), tested(item, items, inWhosePlace), confirms)));
        return classes;
    }

    /** Of what one had and its successors now have: the whole sum, though each be awarded a share of its own. */
    private static @Nullable BigDecimal tested(AwardItem item, List<AwardItem> items, Map<Long, Long> inWhosePlace) {
        var before = inWhosePlace.get(item.creditors().get(0));
        return before == null || item.amount() == null
                ? item.amount()
                : items.stream()
                        .filter(other -> other.claimOrdinal() == item.claimOrdinal()
                                && before.equals(
                                        inWhosePlace.get(other.creditors().get(0))))
                        .flatMap(other -> Stream.ofNullable(other.amount()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
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
