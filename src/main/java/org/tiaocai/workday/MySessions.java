package org.tiaocai.workday;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.PartyTitles;
import org.tiaocai.people.Actor;
import org.tiaocai.rights.Level;
import org.tiaocai.rights.Rights;
import org.tiaocai.scheduling.Booking;
import org.tiaocai.scheduling.Week;

/** 今明两天的开庭和调解 of one person: when, in which room, in which case. */
@Component
record MySessions(Week week, PartyTitles titles, Rights rights, Actor actor, Clock clock) {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    /** @param day 今天 or 明天 */
    record Line(String day, String time, String room, String purpose, String number, String parties) {}

    List<Line> lines() {
        var me = actor.id();
        var today = LocalDate.now(clock);
        var mine = week.between(today, today.plusDays(1)).stream()
                .filter(line -> line.staff().contains(me))
                .map(Week.Line::booking)
                .filter(one -> one.status() == Booking.Status.CONFIRMED)
                .toList();
        var readable = rights.readable(mine.stream().map(Booking::number).collect(Collectors.toSet()), Level.GLIMPSE);
        var named = titles.asReadBy(rights.reach(Level.WHOLE), readable);
        return mine.stream()
                .filter(one -> readable.contains(one.number()))
                .map(one -> new Line(
                        one.startsAt().toLocalDate().equals(today) ? "今天" : "明天",
                        one.startsAt().format(HOUR) + "—" + one.endsAt().format(HOUR),
                        one.room().name(),
                        one.purpose().label(),
                        one.number().value(),
                        named.getOrDefault(one.number(), "")))
                .toList();
    }
}
