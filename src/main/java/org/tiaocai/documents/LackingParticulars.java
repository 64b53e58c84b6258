package org.tiaocai.documents;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.Sex;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 当事人基本情况的缺项: what the head of a paper that is enforced has to say of each party, and cannot, since it is not on
 * record; a court that enforces has to know against whom.
 */
@Component
public record LackingParticulars(Parties parties, Catalogue catalogue) {

    /** One line for each party of whom something is lacking; none for a paper that nobody enforces. */
    public List<String> of(RegistrationNumber number, String code, Collection<Long> between) {
        return catalogue.kind(code).isEnforceable() ? of(number, between) : List.of();
    }

    private List<String> of(RegistrationNumber number, Collection<Long> between) {
        return parties.standing(number).stream()
                .filter(party -> between.isEmpty() || between.contains(party.id()))
                .filter(party -> !of(party).isEmpty())
                .map(party -> party.side().label() + party.name() + "缺" + String.join("、", of(party)))
                .toList();
    }

    private static List<String> of(Party party) {
        var lacking = new ArrayList<String>();
        if (party.kind() == PartyKind.PERSON) {
            var person = party.person();
            ask(lacking, person.sex() == Sex.UNSPECIFIED ? null : person.sex(), "性别");
            ask(lacking, person.bornOn(), "出生日期");
            ask(lacking, person.identity(), "身份证件号码");
            ask(lacking, party.address(), "住所");
        } else {
            ask(lacking, party.creditCode(), "统一社会信用代码");
            ask(lacking, party.address(), "住所");
            ask(lacking, party.legalRepresentative(), "法定代表人或者主要负责人");
        }
        return lacking;
    }

    private static void ask(List<String> lacking, @Nullable Object known, String name) {
        if (known == null) {
            lacking.add(name);
        }
    }
}
