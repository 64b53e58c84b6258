package org.tiaocai.dispute;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 提出人: a side as one, or one party of it, who may ask for something beside the others of its side. */
@Component
public record Askers(Parties parties) {

    /**
     * @param side null where nobody of the case asks
     * @param party null where the side asks as one
     */
    public record Asker(@Nullable Side side, @Nullable Long party) {}

    /**
     * Who asks, as the form names it: the party says which side it is, and of a side with one party alone it is that one.
     *
     * @throws Refused for a party that cannot act in the case now, or that is of another side
     */
    public Asker of(RegistrationNumber number, @Nullable Side side, @Nullable Long party) {
        var there = parties.reachable(number);
        if (party != null) {
            return there.stream()
                    .filter(one -> one.id() == party && (side == null || one.side() == side))
                    .findFirst()
                    .map(one -> new Asker(one.side(), party))
                    .orElseThrow(() -> new Refused("提出人不是本案现在的" + (side == null ? "当事人" : side.label()) + "，请重新选择由谁提出"));
        }
        var ofSide = there.stream().filter(one -> one.side() == side).toList();
        return new Asker(side, ofSide.size() == 1 ? ofSide.get(0).id() : null);
    }

    /** One party beside others of its side: what it asks for is its own. */
    public boolean isOneOfSeveral(RegistrationNumber number, Asker asker) {
        return asker.party() != null
                && parties.reachable(number).stream().anyMatch(one -> one.side() == asker.side() && one.id() != asker.party());
    }

    /** Those who can be chosen where it has to be said who of a side asks; nobody while each side is one party. */
    public List<Party> toChoose(RegistrationNumber number) {
        var there = parties.reachable(number);
        return there.stream().map(Party::side).distinct().count() == there.size() ? List.of() : there;
    }

    /** As lists and papers name it: 被申请人某公司, or the side alone where it asked as one. */
    public String name(RegistrationNumber number, Side side, @Nullable Long party) {
        return party == null || parties.countOn(number, side) == 1
                ? side.label()
                : parties.find(number, party)
                        .map(one -> side.label() + one.name())
                        .orElse(side.label());
    }
}
