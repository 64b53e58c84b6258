package org.tiaocai.dispute;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.rights.Reach;
import org.tiaocai.shared.RegistrationNumber;

/** 案件名称: 张某 诉 某公司, as lists and cards show a case; many at once for one question to the database. */
@Component
public record PartyTitles(JdbcClient jdbc) {

    public String of(RegistrationNumber number) {
        return of(List.of(number)).getOrDefault(number, "");
    }

    public Map<RegistrationNumber, String> of(Collection<RegistrationNumber> numbers) {
        return of(numbers, Masking::name);
    }

    /** With the names in full, for who reads the case whole. */
    public String whole(RegistrationNumber number) {
        return whole(List.of(number)).getOrDefault(number, "");
    }

    /** With the names in full, for who reads the cases whole. */
    public Map<RegistrationNumber, String> whole(Collection<RegistrationNumber> numbers) {
        return of(numbers, (name, kind) -> name);
    }

    /** With the names in full where the reader reads the case whole, masked elsewhere. */
    public Map<RegistrationNumber, String> asReadBy(Reach whole, Collection<RegistrationNumber> numbers) {
        var shown = new HashMap<>(of(numbers));
        shown.putAll(whole(numbers.stream().filter(whole::holds).toList()));
        return shown;
    }

    private Map<RegistrationNumber, String> of(
            Collection<RegistrationNumber> numbers, BiFunction<String, PartyKind, String> shown) {
        if (numbers.isEmpty()) {
            return Map.of();
        }
        var sides = new HashMap<RegistrationNumber, Map<Side, List<String>>>();
        jdbc.sql("""
            select registration_number, side, kind, name from party where registration_number in (:numbers)
            order by registration_number, side, case when left_on is null then 0 else 1 end, ordinal\
            """)
                .param(
                        "numbers",
                        numbers.stream().map(RegistrationNumber::value).toList())
                .query(row -> {
                    sides.computeIfAbsent(
                                    RegistrationNumber.of(row.getString("registration_number")),
                                    none -> new EnumMap<>(Side.class))
                            .computeIfAbsent(Side.valueOf(row.getString("side")), none -> new ArrayList<>())
                            .add(shown.apply(row.getString("name"), PartyKind.valueOf(row.getString("kind"))));
                });
        var titles = new HashMap<RegistrationNumber, String>();
        sides.forEach((number, names) ->
                titles.put(number, first(names, Side.APPLICANT) + " 诉 " + first(names, Side.RESPONDENT)));
        return titles;
    }

    /** The first of the side, with 等 where there are several. */
    private static String first(Map<Side, List<String>> names, Side side) {
        var all = names.getOrDefault(side, List.of());
        return all.isEmpty() ? "" : all.get(0) + (all.size() > 1 ? "等" : "");
    }
}
