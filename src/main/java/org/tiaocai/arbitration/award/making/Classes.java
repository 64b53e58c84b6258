package org.tiaocai.arbitration.award.making;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.Award;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.arbitration.award.finality.Classification;
import org.tiaocai.arbitration.award.finality.FinalityTable;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.shared.Refused;

/** 终局分类 of a whole award, and whether it still holds when the papers are signed. */
@Component
record Classes(Awards awards, FinalityTable table) {

    Map<AwardItem, Classification> of(Award award) {
        var classes = new LinkedHashMap<AwardItem, Classification>();
        var items = awards.items(award.id());
        var confirms = items.stream().anyMatch(item -> item.relief() == ClaimType.LABOUR_RELATION);
        items.forEach(item ->
                classes.put(item, table.classify(award.number(), item.relief(), item.amount(), confirms)));
        return classes;
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
