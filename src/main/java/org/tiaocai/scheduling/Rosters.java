package org.tiaocai.scheduling;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.shared.IncomingDay;

/** 值班表: at which sessions of the week a person is on duty, each from a day until the next. */
@Repository
public class Rosters {

    private static final int ALWAYS = 0;
    private static final String ANY = "ANY";

    private final JdbcClient jdbc;

    Rosters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One session of every week. */
    public record Shift(DayOfWeek weekday, SessionType session) {}

    /** By its first day; an empty one means whenever the house is open. */
    record Roster(NavigableMap<LocalDate, Set<Shift>> days) {

        boolean has(LocalDate day, SessionType session) {
            var shifts = on(day);
            return shifts == null || shifts.contains(new Shift(day.getDayOfWeek(), session));
        }

        /** Null where nothing binds the person on the day. */
        @Nullable
        Set<Shift> on(LocalDate day) {
            var inForce = days.floorEntry(day);
            return inForce == null || inForce.getValue().isEmpty() ? null : inForce.getValue();
        }
    }

    /** The person's only one, whatever the day. */
    @Transactional
    public void set(String person, Set<Shift> shifts) {
        jdbc.sql("delete from duty_shift where person = ?").param(person).update();
        from(person, IncomingDay.FIRST, shifts);
    }

    /** From the day on; one from the same day is replaced. */
    @Transactional
    void from(String person, LocalDate day, Set<Shift> shifts) {
        jdbc.sql("delete from duty_shift where person = ? and valid_from = ?")
                .params(person, day)
                .update();
        if (shifts.isEmpty()) {
            insert(person, day, ALWAYS, ANY);
        }
        shifts.forEach(shift ->
                insert(person, day, shift.weekday().getValue(), shift.session().name()));
    }

    /** By resource, those only who have one. */
    Map<String, Roster> of(Collection<String> resources) {
        var persons = resources.stream()
                .filter(one -> one.startsWith("staff:"))
                .map(one -> one.substring("staff:".length()))
                .toList();
        if (persons.isEmpty()) {
            return Map.of();
        }
        var rosters = new HashMap<String, Roster>();
        jdbc.sql("select * from duty_shift where person in (:persons)")
                .param("persons", persons)
                .query(row -> {
                    var shifts = rosters.computeIfAbsent(
                                    "staff:" + row.getString("person"), any -> new Roster(new TreeMap<>()))
                            .days()
                            .computeIfAbsent(row.getObject("valid_from", LocalDate.class), any -> new HashSet<>());
                    if (row.getInt("weekday") != ALWAYS) {
                        shifts.add(new Shift(
                                DayOfWeek.of(row.getInt("weekday")), SessionType.valueOf(row.getString("session"))));
                    }
                });
        return Collections.unmodifiableMap(rosters);
    }

    private void insert(String person, LocalDate day, int weekday, String session) {
        jdbc.sql("insert into duty_shift (person, valid_from, weekday, session) values (?, ?, ?, ?)")
                .params(person, day, weekday, session)
                .update();
    }
}
