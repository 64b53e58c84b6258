package org.tiaocai.arbitration.award.mediation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.ClaimsLeft;
import org.tiaocai.arbitration.award.ClaimsLeft.Settled;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.shared.RegistrationNumber;

/** An agreement as the form of a 调解书 hands it in: who pays whom how much within how many days, claim by claim. */
@Component
public record Agreeing(ClaimsLeft left, Parties parties) {

    /** On all claims, between all; for who is named by a settlement, {@code items} of their own claims. */
    public Map<String, Object> onAll(String number, String terms) {
        return on(number, "FULL", List.of(), List.of(), terms);
    }

    /** @param between empty for everybody */
    public Map<String, Object> on(
            String number, String scope, Collection<Integer> claims, Collection<Long> between, String terms) {
        var form = new HashMap<String, Object>();
        form.put("scope", scope);
        form.put("claims", List.copyOf(claims));
        form.put("items", items(number, scope, claims, between));
        form.put("terms", terms);
        form.put("performanceMethod", "一次性转账");
        form.put("lackingReason", "当事人没有提供，无法查明");
        if (!between.isEmpty()) {
            form.put("parties", List.copyOf(between));
        }
        return form;
    }

    private List<Map<String, Object>> items(
            String number, String scope, Collection<Integer> claims, Collection<Long> between) {
        var registered = RegistrationNumber.of(number);
        var bound = between.isEmpty()
                ? parties.standing(registered).stream().map(Party::id).collect(Collectors.toSet())
                : Set.copyOf(between);
        var items = new ArrayList<Map<String, Object>>();
        left.of(registered).stream()
                .filter(claim -> scope.equals("FULL") || new HashSet<>(claims).contains(claim.ordinal()))
                .flatMap(claim -> new Settled(Set.of(claim.ordinal()), bound).among(claim).stream())
                .forEach(claim -> items.add(item(claim)));
        return items;
    }

    private static Map<String, Object> item(Claim claim) {
        var item = new HashMap<String, Object>();
        item.put("claim", claim.ordinal());
        item.put("creditors", claim.claimants());
        item.put("debtors", claim.respondents());
        item.put("liability", claim.respondents().size() > 1 ? "JOINT" : null);
        item.put("performWithinDays", 7);
        if (claim.type().isOfMoney() || claim.amount() != null) {
            item.put("amount", 100);
        } else {
            item.put("detail", "按照请求履行");
        }
        return item;
    }
}
