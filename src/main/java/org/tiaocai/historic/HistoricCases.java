package org.tiaocai.historic;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.people.Actor;
import org.tiaocai.rights.Rights;
import org.tiaocai.search.HistoricHits;
import org.tiaocai.shared.Rows;

/** All historic cases. Pages ask here by name, {@code @historicCases}, so that no module of running cases knows of them. */
@Repository("historicCases")
public class HistoricCases implements HistoricHits {

    private static final int MOST_FOUND = 20;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    private final JdbcClient jdbc;
    private final Rows<HistoricCase> rows;
    private final Rights rights;
    private final Actor actor;
    private final Clock clock;

    HistoricCases(JdbcClient jdbc, Rights rights, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "historic_case", HistoricCase.class);
        this.rights = rights;
        this.actor = actor;
        this.clock = clock;
    }

    /** How many there are; they are in no other figure. */
    public long count() {
        return jdbc.sql("select count(*) from historic_case").query(Long.class).single();
    }

    /** Those whose old number or people have the text in them, the newest first; none for who may not look. */
    public List<HistoricCase> found(String text) {
        var asked = text.strip();
        if (asked.length() < SHORTEST || asked.length() > LONGEST || !rights.may("historic.look")) {
            return List.of();
        }
        var like = "%" + asked.replaceAll("([!%_])", "!$1") + "%";
        return rows.where(
                "old_number like ? escape '!' or applicants like ? escape '!' or respondents like ? escape '!'"
                        + " order by closed_on desc, id desc fetch first " + MOST_FOUND + " rows only",
                like,
                like,
                like);
    }

    @Override
    public List<Hit> hits(String text) {
        return found(text).stream()
                .map(one -> new Hit(
                        one.oldNumber(),
                        one.applicants(),
                        one.respondents(),
                        one.cause(),
                        one.receivedOn(),
                        one.closedOn(),
                        one.outcome()))
                .toList();
    }

    /** Those that are here already, by their old numbers. */
    Map<String, HistoricCase> known(Collection<String> oldNumbers) {
        return oldNumbers.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select * from historic_case where old_number in (:numbers)")
                        .param("numbers", List.copyOf(oldNumbers))
                        .query(HistoricCase.class)
                        .list()
                        .stream()
                        .collect(Collectors.toMap(HistoricCase::oldNumber, Function.identity()));
    }

    @Transactional
    public void take(List<HistoricCase> cases) {
        cases.forEach(one -> rows.insert("""
                        old_number, applicants, respondents, cause, received_on, closed_on, outcome, imported_by,
                        imported_at""")
                .values(
                        one.oldNumber(),
                        one.applicants(),
                        one.respondents(),
                        one.cause(),
                        one.receivedOn(),
                        one.closedOn(),
                        one.outcome(),
                        actor.id(),
                        OffsetDateTime.now(clock)));
    }
}
