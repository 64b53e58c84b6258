package org.tiaocai.search;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Dispute;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.PartyTitles;
import org.tiaocai.rights.Level;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.CasePart;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.LocalTimes;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 同名的代理人: other cases in which somebody of the same name acts, of those that the reader reads whole. Those of the same
 * parties stand with what was found at the registration.
 */
@Component
@Order(25)
record RelatedSection(JdbcClient jdbc, Disputes disputes, PartyTitles titles, Rights rights) implements CaseSection {

    /** A lawyer acts in hundreds of cases: the newest are looked at, and the search shows the rest. */
    private static final int LOOKED_AT = 200;

    private static final int SHOWN = 20;

    /** Another case: who of the same name acts in it. */
    record Other(String number, String who, String parties, String stage, String received) {}

    private record Shared(RegistrationNumber number, String word) {}

    @Override
    public CasePart part() {
        return CasePart.PARTIES;
    }

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var shared = shared(number);
        var readable = rights.readable(shared.stream().map(Shared::number).collect(Collectors.toSet()), Level.WHOLE);
        var all = shared.stream()
                .map(Shared::number)
                .filter(readable::contains)
                .distinct()
                .toList();
        var numbers = all.stream().limit(SHOWN).toList();
        if (numbers.isEmpty()) {
            return Map.of();
        }
        return Map.of("others", others(numbers, shared), "more", all.size() > SHOWN, "names", names(shared, all));
    }

    private List<Shared> shared(RegistrationNumber number) {
        return jdbc.sql("""
            select other.registration_number as number, w.word from search_tie mine
            join search_word w on w.id = mine.word_id
            join search_tie other on other.word_id = mine.word_id
            where mine.registration_number = :number and other.registration_number <> :number
            and w.kind = 'AGENT'
            order by other.registration_number desc, w.word fetch first :most rows only\
            """)
                .param("number", number.value())
                .param("most", LOOKED_AT)
                .query(Shared.class)
                .list();
    }

    private List<Other> others(List<RegistrationNumber> numbers, List<Shared> shared) {
        var cases = disputes.find(numbers).stream().collect(Collectors.toMap(Dispute::number, Function.identity()));
        var named = titles.whole(numbers);
        return numbers.stream()
                .map(cases::get)
                .map(one -> new Other(
                        one.number().value(),
                        who(one.number(), shared),
                        named.getOrDefault(one.number(), ""),
                        one.standing(),
                        LocalTimes.inTables(one.receivedOn())))
                .toList();
    }

    private static String who(RegistrationNumber number, List<Shared> shared) {
        return shared.stream()
                .filter(one -> one.number().equals(number))
                .map(Shared::word)
                .distinct()
                .collect(Collectors.joining("；"));
    }

    private static List<String> names(List<Shared> shared, Collection<RegistrationNumber> readable) {
        return shared.stream()
                .filter(one -> readable.contains(one.number()))
                .map(Shared::word)
                .distinct()
                .sorted()
                .toList();
    }
}
