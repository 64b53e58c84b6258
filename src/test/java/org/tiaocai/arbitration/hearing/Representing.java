package org.tiaocai.arbitration.hearing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.shared.RegistrationNumber;

/** The sheet of a hearing of which a story does not say who came for the organisations: their legal representatives did. */
@Component
public record Representing(Hearings hearings, Parties parties) {

    private static final String FIELD = "representatives";

    public Map<String, Object> completed(RegistrationNumber number, Map<String, ?> sheet) {
        var form = new HashMap<String, Object>(sheet);
        if (form.containsKey(FIELD)) {
            return form;
        }
        var others = hearings.planned(number).stream()
                .flatMap(hearing -> hearings.sharing(hearing).stream())
                .map(Hearing::number);
        form.put(
                FIELD,
                Stream.concat(Stream.of(number), others)
                        .flatMap(one -> parties.standing(one).stream())
                        .filter(party -> party.kind() == PartyKind.ORGANISATION)
                        .filter(party -> cameOf(party, sheet).equals("PRESENT") && !sendsAgent(party, sheet))
                        .map(party -> Map.of("party", party.id(), "name", "虚构负责人"))
                        .toList());
        return form;
    }

    private static boolean sendsAgent(Party party, Map<String, ?> sheet) {
        var wanted = numbers(sheet.get("agentsPresent"));
        return numbers(sheet.get("throughAgents")).contains(party.id())
                || party.agents().stream().anyMatch(agent -> wanted.contains(agent.id()));
    }

    private static Set<Long> numbers(@Nullable Object some) {
        return some instanceof Iterable<?> all
                ? Stream.of(all)
                        .flatMap(each -> {
                            var list = new ArrayList<Object>();
                            each.forEach(list::add);
                            return list.stream();
                        })
                        .map(one -> ((Number) one).longValue())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static String cameOf(Party party, Map<String, ?> sheet) {
        var own = sheet.get("attendance") instanceof List<?> said
                ? said.stream()
                        .map(one -> (Map<?, ?>) one)
                        .filter(one -> String.valueOf(party.id()).equals(String.valueOf(one.get("party"))))
                        .map(one -> String.valueOf(one.get("came")))
                        .findFirst()
                : java.util.Optional.<String>empty();
        return own.orElseGet(() -> switch (party.side()) {
            case APPLICANT -> String.valueOf(sheet.get("applicant"));
            case RESPONDENT -> String.valueOf(sheet.get("respondent"));
            case THIRD_PARTY -> "";
        });
    }
}
