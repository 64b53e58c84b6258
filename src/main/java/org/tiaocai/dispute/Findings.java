package org.tiaocai.dispute;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** What was found of each case, with the fact that says so. */
@Repository("findings")
public class Findings {

    private final JdbcClient jdbc;
    private final Rows<Found> rows;
    private final Clock clock;

    Findings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "finding", Found.class);
        this.clock = clock;
    }

    /**
     * @param fact by which it was found, in words that name nobody
     * @param answer what the handler answers to it on record; null while nobody has
     */
    public record Found(
            long id,
            RegistrationNumber number,
            Finding finding,
            LocalDate foundOn,
            String fact,
            @Nullable String answer,
            @Nullable String answeredBy,
            @Nullable LocalDate answeredOn) {}

    /** Once for a case; what stands already stays as it was found. */
    public void note(RegistrationNumber number, Finding finding, String fact) {
        if (!has(number, finding)) {
            rows.insert("registration_number, finding, found_on, fact")
                    .values(number, finding, LocalDate.now(clock), fact);
        }
    }

    /** 答复: what the handler says to it; a later answer stands in the place of the first. */
    public void answer(RegistrationNumber number, Finding finding, String answer, String by) {
        of(number).stream()
                .filter(found -> found.finding() == finding)
                .forEach(found -> rows.update(
                        found.id(), "answer = ?, answered_by = ?, answered_on = ?", answer, by, LocalDate.now(clock)));
    }

    public boolean has(RegistrationNumber number, Finding finding) {
        return set(number).contains(finding);
    }

    /** Those of the cases of which that was found; for lists, so with one question. */
    public Set<RegistrationNumber> among(Collection<RegistrationNumber> numbers, Finding finding) {
        return numbers.isEmpty()
                ? Set.of()
                : jdbc.sql(
                                "select registration_number from finding where finding = :finding and registration_number in (:numbers)")
                        .param("finding", finding.name())
                        .param(
                                "numbers",
                                numbers.stream().map(RegistrationNumber::value).toList())
                        .query((row, line) -> RegistrationNumber.of(row.getString("registration_number")))
                        .set();
    }

    /** For models: {@code ${findings.isFound(execution, 'COLLECTIVE')}}. */
    public boolean isFound(DelegateExecution execution, String finding) {
        return has(RegistrationNumber.of(execution), Finding.valueOf(finding));
    }

    /** The findings of a case, in the order of {@link Finding}. */
    public Set<Finding> set(RegistrationNumber number) {
        var set = EnumSet.noneOf(Finding.class);
        of(number).forEach(found -> set.add(found.finding()));
        return set;
    }

    /** The newest open cases of which that was found. */
    public List<RegistrationNumber> open(Finding finding, int howMany) {
        return jdbc.sql("""
                        select f.registration_number from finding f
                        join dispute d on d.registration_number = f.registration_number
                        where f.finding = ? and d.closed_on is null
                        order by f.registration_number desc fetch first ? rows only""").params(finding.name(), howMany).query(String.class).list().stream()
                .map(RegistrationNumber::of)
                .toList();
    }

    /** The same with day and fact, for the case page. */
    public List<Found> of(RegistrationNumber number) {
        return rows.of(number);
    }
}
