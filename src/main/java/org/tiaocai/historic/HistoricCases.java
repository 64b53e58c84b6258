package org.tiaocai.historic;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.people.Actor;
import org.tiaocai.rights.Rights;
import org.tiaocai.search.HistoricHits;
import org.tiaocai.search.ListedTerms;
import org.tiaocai.shared.Rows;

/** All historic cases. Pages ask here by name, {@code @historicCases}, so that no module of running cases knows of them. */
@Repository("historicCases")
public class HistoricCases implements HistoricHits {

    private static final int MOST_FOUND = 20;
    private static final int SHORTEST = 2;
    private static final int LONGEST = 100;

    private final JdbcClient jdbc;
    private final Rows<HistoricCase> rows;
    private final HistoricIndex index;
    private final Rights rights;
    private final Actor actor;
    private final Clock clock;

    HistoricCases(JdbcClient jdbc, HistoricIndex index, Rights rights, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "historic_case", HistoricCase.class);
        this.index = index;
        this.rights = rights;
        this.actor = actor;
        this.clock = clock;
    }

    /** How many there are; they are in no other figure. */
    public long count() {
        return jdbc.sql("select count(*) from historic_case").query(Long.class).single();
    }

    /** Those that answer to each part of what was typed, the newest first; none for who may not look. */
    public List<HistoricCase> found(String text) {
        var asked = text.strip();
        if (asked.length() < SHORTEST || asked.length() > LONGEST || !rights.may("historic.look")) {
            return List.of();
        }
        var parts = ListedTerms.asked(asked);
        if (parts.isEmpty()) {
            return List.of();
        }
        var answering = "id in (%s)";
        var stretch = "select historic_id from historic_term where term between ? and ?";
        return rows.where(
                parts.stream()
                                .map(part -> answering.formatted(
                                        String.join(" union all ", Collections.nCopies(part.size(), stretch))))
                                .collect(Collectors.joining(" and "))
                        + " order by closed_on desc, id desc fetch first " + MOST_FOUND + " rows only",
                parts.stream()
                        .flatMap(List::stream)
                        .flatMap(one -> Stream.of(one.first(), one.last()))
                        .toArray());
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
        cases.forEach(this::take);
    }

    private void take(HistoricCase one) {
        var id = rows.insert("""
            old_number, applicants, respondents, cause, received_on, closed_on, outcome, imported_by,
            imported_at, making\
            """)
                .values(
                        one.oldNumber(),
                        one.applicants(),
                        one.respondents(),
                        one.cause(),
                        one.receivedOn(),
                        one.closedOn(),
                        one.outcome(),
                        actor.id(),
                        OffsetDateTime.now(clock),
                        ListedTerms.MAKING);
        index.keep(id, one.oldNumber(), one.applicants(), one.respondents());
    }
}
