package org.tiaocai.arbitration.award.making;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.arbitration.award.ItemRuling;
import org.tiaocai.arbitration.award.Operative;
import org.tiaocai.arbitration.award.OperativePart;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;

/**
 * 裁决主文 of one paper, what is dismissed at its end.
 *
 * @param apart whether other rulings of the case stand elsewhere, so that what is dismissed must be named
 */
record AwardOperatives(List<AwardItem> items, List<Party> parties, boolean apart) {

    /** What was asked for and not granted; {@code above} where a part of it was. */
    record Denied(String who, ClaimType claim, boolean above) {}

    /** What was asked for and what is due instead. */
    record OtherRelief(String who, ClaimType asked, ClaimType due) {}

    List<Operative> all() {
        var part = new OperativePart(names());
        var all = new ArrayList<Operative>();
        items.stream()
                .filter(item -> item.ruling() != ItemRuling.DISMISSED)
                .map(part::of)
                .forEach(all::add);
        denied(Side.APPLICANT, all);
        denied(Side.RESPONDENT, all);
        return all;
    }

    List<Denied> denied() {
        return items.stream()
                .filter(AwardOperatives::isDenied)
                .map(item -> new Denied(whose(item), item.type(), item.ruling() == ItemRuling.PARTLY))
                .distinct()
                .toList();
    }

    List<OtherRelief> otherRelief() {
        return items.stream()
                .filter(item -> item.relief() != item.type())
                .map(item -> new OtherRelief(whose(item), item.type(), item.relief()))
                .distinct()
                .toList();
    }

    private void denied(Side side, List<Operative> all) {
        var of = items.stream().filter(item -> sideOf(item) == side).toList();
        var denied = of.stream().filter(AwardOperatives::isDenied).toList();
        if (denied.isEmpty()) {
            return;
        }
        var rest = of.stream().anyMatch(item -> item.ruling() != ItemRuling.DISMISSED);
        var named = denied.stream()
                .map(item -> item.type().label() + (item.ruling() == ItemRuling.PARTLY ? "超出部分" : ""))
                .distinct()
                .collect(Collectors.joining("、"));
        var whose = denied.stream()
                .flatMap(item -> item.creditors().stream())
                .distinct()
                .toList();
        var everybody = parties.stream()
                        .filter(party -> party.side() == side && party.stands())
                        .count()
                == whose.size();
        all.add(new Operative(
                null,
                null,
                null,
                new Operative.Dismissal(
                        everybody ? side.label() : new OperativePart(names()).named(whose),
                        side == Side.RESPONDENT,
                        rest,
                        apart ? named : null)));
    }

    private static boolean isDenied(AwardItem item) {
        return item.ruling() != ItemRuling.GRANTED;
    }

    private Side sideOf(AwardItem item) {
        return parties.stream()
                .filter(party -> item.creditors().contains(party.id()))
                .map(Party::side)
                .findFirst()
                .orElse(Side.APPLICANT);
    }

    private String whose(AwardItem item) {
        return new OperativePart(names()).named(item.creditors());
    }

    /** Such as 被申请人甲公司. */
    private Map<Long, String> names() {
        var names = new LinkedHashMap<Long, String>();
        parties.forEach(party -> names.put(party.id(), party.side().label() + party.title()));
        return names;
    }
}
