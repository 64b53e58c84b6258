package org.tiaocai.scheduling;

import java.time.DayOfWeek;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** 值班表: at which sessions of the week a person is on duty. */
@Repository
public class Rosters {

    private final JdbcClient jdbc;

    Rosters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One session of every week. */
    public record Shift(DayOfWeek weekday, SessionType session) {}

    /** Replaces the person's roster; an empty one means whenever the house is open. */
    @Transactional
    public void set(String person, Set<Shift> shifts) {
        jdbc.sql("delete from duty_roster where person = ?").param(person).update();
        shifts.forEach(shift -> jdbc.sql("insert into duty_roster (person, weekday, session) values (?, ?, ?)")
                .params(person, shift.weekday().getValue(), shift.session().name())
                .update());
    }

    /** By resource, those only who have one. */
    Map<String, Set<Shift>> of(Collection<String> resources) {
        var persons = resources.stream()
                .filter(one -> one.startsWith("staff:"))
                .map(one -> one.substring("staff:".length()))
                .toList();
        record Line(String person, Shift shift) {}
        return persons.isEmpty()
                ? Map.of()
                : jdbc
                        .sql("select * from duty_roster where person in (:persons)")
                        .param("persons", persons)
                        .query((row, line) -> new Line(
                                row.getString("person"),
                                new Shift(
                                        DayOfWeek.of(row.getInt("weekday")),
                                        SessionType.valueOf(row.getString("session")))))
                        .list()
                        .stream()
                        .collect(Collectors.groupingBy(
                                line -> "staff:" + line.person(), Collectors.mapping(Line::shift, Collectors.toSet())));
    }
}
