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

    /** A firm in a case. */
    public record Sued(String creditCode, String number) {}

    /**
     * Every firm in every case received in these days. A case has the year of its registration in its number and is registered
     * when or after it is received, so that older ones are not touched.
     */
    public List<Sued> received(LocalDate from, LocalDate to) {
        return jdbc.sql("""
                        select distinct p.credit_code, p.registration_number as number
                        from dispute d join party p on p.registration_number = d.registration_number
                        where d.registration_number >= :first and d.received_on between :from and :to
                        and p.credit_code is not null and (d.outcome is null or d.outcome <> 'VOIDED')""")
                .param("first", from.getYear() + "-")
                .param("from", from)
                .param("to", to)
                .query(Sued.class)
                .list();
    }

    /** How many cases of these firms were received in these days; one with two of them is one. */
    public long count(Collection<String> creditCodes, LocalDate from, LocalDate to) {
        return creditCodes.isEmpty()
                ? 0
                : jdbc.sql("""
                                select count(distinct p.registration_number)
                                from party p join dispute d on d.registration_number = p.registration_number
                                where p.credit_code in (:codes) and p.registration_number >= :first
                                and d.received_on between :from and :to
                                and (d.outcome is null or d.outcome <> 'VOIDED')""")
                        .param("codes", creditCodes)
                        .param("first", from.getYear() + "-")
                        .param("from", from)
                        .param("to", to)
                        .query(Long.class)
                        .single();
    }

    /** 企业名称, as one of its cases has it: for a firm that is in no register yet. */
    public String nameOf(String creditCode) {
        return jdbc.sql("select max(name) from party where credit_code = ?")
                .param(creditCode)
                .query(String.class)
                .optional()
                .orElse(creditCode);
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
