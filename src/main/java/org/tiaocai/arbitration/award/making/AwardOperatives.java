package org.tiaocai.arbitration.award.making;

import java.util.ArrayList;
import java.util.Collections;
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
 * @param later the rulings of the papers of the same award that come after this one
 */
record AwardOperatives(List<AwardItem> items, List<Party> parties, boolean apart, List<AwardItem> later) {

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
                .filter(this::isDenied)
                .map(item -> new Denied(whose(item), item.type(), item.ruling() == ItemRuling.PARTLY))
                .distinct()
                .toList();
    }

    /** Of which the rest goes on. */
    List<Denied> goingOn() {
        return items.stream()
                .filter(item -> item.ruling() == ItemRuling.PART_FIRST)
                .map(item -> new Denied(whose(item), item.type(), true))
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
        var denied = of.stream().filter(this::isDenied).toList();
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

    /** What of a claim is beyond all its rulings is dismissed once, in the last paper in which one of them stands. */
    private boolean isDenied(AwardItem item) {
        return item.ruling() == ItemRuling.DISMISSED
                || item.ruling() == ItemRuling.PARTLY && later.stream().noneMatch(other -> isBeside(item, other));
    }

    private static boolean isBeside(AwardItem item, AwardItem other) {
        return other.claimOrdinal() == item.claimOrdinal()
                && other.ruling() == ItemRuling.PARTLY
                && !Collections.disjoint(other.creditors(), item.creditors());
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
