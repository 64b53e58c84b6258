package org.tiaocai.scheduling.request;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.scheduling.Attendances;
import org.tiaocai.scheduling.Booking;
import org.tiaocai.scheduling.BookingChanges;
import org.tiaocai.scheduling.BookingChanges.Change;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.scheduling.Clashes;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 排期 on the case page: where and when, who has answered what, and what was changed why. */
@Component
@Order(90)
record ScheduleSection(
        Bookings bookings,
        Attendances attendances,
        BookingChanges changes,
        Clashes clashes,
        Parties parties,
        Clock clock)
        implements CaseSection {

    /** One booking as the page prints it. */
    public record Line(
            Booking booking, boolean ahead, List<String> answers, List<Change> changes, List<String> clashes) {}

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var all = bookings.of(number);
        if (all.isEmpty()) {
            return Map.of();
        }
        var present = parties.of(number);
        return Map.of(
                "lines", all.stream().map(one -> line(one, present)).toList(), "parties", parties.reachable(number));
    }

    private Line line(Booking booking, List<Party> present) {
        var answered = attendances.of(booking.id());
        var ahead = booking.status() == Booking.Status.CONFIRMED
                && booking.startsAt().isAfter(LocalDateTime.now(clock));
        var answers = present.stream()
                .map(party -> party.name() + "："
                        + (answered.containsKey(party.id())
                                ? answered.get(party.id()).label()
                                : "未答复"))
                .collect(Collectors.toList());
        return new Line(
                booking, ahead, ahead ? answers : List.of(), changes.of(booking.id()), clashes.of(booking.id()));
    }
}
