package org.tiaocai.dispute;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** 企业涉案: a firm's cases by its credit code; who is called by the name alone is not counted. Voided registrations are none. */
@Component
public record FirmCases(JdbcClient jdbc) {

    /** @param closedOn null while it runs */
    public record Time(LocalDate receivedOn, @Nullable LocalDate closedOn) {}

    /** How many in each year, as the registration number has it; what it costs grows with those years alone. */
    public Map<String, SortedMap<Integer, Long>> perYear(Collection<String> creditCodes, int firstYear) {
        var all = new HashMap<String, SortedMap<Integer, Long>>();
        if (!creditCodes.isEmpty()) {
            jdbc.sql("""
                            select credit_code, of_year, count(*) n from (
                                select distinct p.credit_code, p.registration_number,
                                    substring(p.registration_number, 1, 4) of_year
                                from party p join dispute d on d.registration_number = p.registration_number
                                where p.credit_code in (:codes) and p.registration_number >= :first
                                and (d.outcome is null or d.outcome <> 'VOIDED')) t
                            group by credit_code, of_year""")
                    .param("codes", creditCodes)
                    .param("first", firstYear + "-")
                    .query(row -> {
                        all.computeIfAbsent(row.getString("credit_code"), none -> new TreeMap<>())
                                .put(Integer.parseInt(row.getString("of_year")), row.getLong("n"));
                    });
        }
        return all;
    }

    /** The credit codes of those who are or were party to the case. */
    public Set<String> codesOf(RegistrationNumber number) {
        return Set.copyOf(
                jdbc.sql("select credit_code from party where registration_number = ? and credit_code is not null")
                        .param(number.value())
                        .query(String.class)
                        .list());
    }

    public Time timeOf(RegistrationNumber number) {
        return jdbc.sql("select received_on, closed_on from dispute where registration_number = ?")
                .param(number.value())
                .query(Time.class)
                .single();
    }

    /** Those of the cases that are the firm's and still run. */
    public List<RegistrationNumber> running(String creditCode, Collection<RegistrationNumber> among) {
        return among.isEmpty()
                ? List.of()
                : jdbc.sql("""
                                select distinct d.registration_number from dispute d
                                join party p on p.registration_number = d.registration_number
                                where d.registration_number in (:among) and d.closed_on is null and p.credit_code = :code
                                order by d.registration_number""")
                        .param(
                                "among",
                                among.stream().map(RegistrationNumber::value).collect(Collectors.toSet()))
                        .param("code", creditCode)
                        .query((row, line) -> RegistrationNumber.of(row.getString("registration_number")))
                        .list();
    }
}
