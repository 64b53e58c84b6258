package org.tiaocai.arbitration.award.making;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.arbitration.hearing.Unheard;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 裁决及于谁: who has or owes something by an award stands in the case, and who owes has been heard or is in default (法36). */
@Component
record RuledOn(Parties parties, Unheard unheard) {

    /** @throws Refused naming who would be condemned unheard */
    void mustBeHeard(RegistrationNumber number, Collection<Long> debtors) {
        var never = unheard.among(number, debtors);
        if (!never.isEmpty()) {
            throw new Refused(names(never)
                    + "没有到庭，也没有其本人收到申请书副本和开庭通知书的送达凭证，不能裁决其承担义务（调解仲裁法第三十六条：缺席裁决须经书面通知本人）。"
                    + "请对其送达并另行开庭，或者不列为义务人");
        }
    }

    /** Before the award is issued: what was decided before may name who has left since. @throws Refused naming them */
    void mustHold(RegistrationNumber number, List<AwardItem> items) {
        var gone = parties.of(number).stream()
                .filter(party -> !party.stands() && items.stream().anyMatch(item -> item.concerns(party.id())))
                .toList();
        if (!gone.isEmpty()) {
            throw new Refused("裁决事项写明的" + names(gone) + "已经不在案，请退回，重新逐项裁决");
        }
        mustBeHeard(
                number,
                items.stream()
                        .flatMap(item -> item.debtors().parties().stream())
                        .collect(Collectors.toSet()));
    }

    /** @return the debtors of all of them */
    static List<Long> debtors(Stream<Ruling> rulings) {
        return rulings.flatMap(ruling -> ruling.debtors().parties().stream())
                .distinct()
                .toList();
    }

    private static String names(List<Party> some) {
        return some.stream().map(party -> party.side().label() + party.title()).collect(Collectors.joining("、"));
    }
}
