package org.tiaocai.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tiaocai.arbitration.award.AwardItem;
import org.tiaocai.arbitration.tribunal.Seat;
import org.tiaocai.dispute.Party;
import org.tiaocai.shared.RegistrationNumber;

/** Cases of several persons, and rulings that say who owes whom what. */
abstract class RulingStory extends AwardMaking {

    static Map<String, Object> person(String name) {
        var person = Forms.worker();
        person.put("name", name);
        person.put("identityNumber", null);
        return person;
    }

    static Map<String, Object> firm(String name) {
        var firm = Forms.employer();
        firm.put("name", name);
        firm.put("agents", List.of());
        return firm;
    }

    /** Heard by one arbitrator, and deliberated. */
    @SafeVarargs
    final String heard(List<Map<String, Object>> parties, Map<String, Object>... claims) {
        var form = Forms.dispute(MONDAY, "parties", parties);
        form.put("claims", List.of(claims));
        var number = claimed(form, MONDAY);
        tribunals.seat(number, "arbitrator", Seat.SOLE);
        tribunals.seat(number, "clerk", Seat.CLERK);
        bureau.start("award", number.value());
        deliberated(number.value());
        return number.value();
    }

    long party(String number, String name) {
        return parties.of(RegistrationNumber.of(number)).stream()
                .filter(party -> party.name().equals(name))
                .map(Party::id)
                .findFirst()
                .orElseThrow();
    }

    List<Long> ids(String number, String... names) {
        return Stream.of(names).map(name -> party(number, name)).toList();
    }

    /** {@code granted(1, 5000, "debtors", ids(number, "某公司"))} */
    static Map<String, Object> granted(int claim, Object amount, Object... fields) {
        var item = new HashMap<String, Object>();
        item.put("claim", claim);
        item.put("ruling", "GRANTED");
        item.put("amount", amount);
        for (var index = 0; index < fields.length; index += 2) {
            item.put((String) fields[index], fields[index + 1]);
        }
        return item;
    }

    /** The same where something that was asked for is left out. */
    static Map<String, Object> partly(int claim, Object amount, Object... fields) {
        var item = granted(claim, amount, fields);
        item.put("ruling", "PARTLY");
        return item;
    }

    static Map<String, Object> dismissed(int claim) {
        return new HashMap<>(Map.of("claim", claim, "ruling", "DISMISSED"));
    }

    /** The rulings of the award that is in the making or was made last. */
    List<AwardItem> items(String number) {
        var all = new ArrayList<>(awards.of(RegistrationNumber.of(number)));
        return awards.items(all.get(all.size() - 1).id());
    }

    /** The made award's pages, the final one first, without their marks. */
    List<String> texts(String number) {
        return documents(number).stream()
                .map(document ->
                        page(number, document).replaceAll("<[^>]+>", "").replaceAll("\\s+", " "))
                .toList();
    }
}
