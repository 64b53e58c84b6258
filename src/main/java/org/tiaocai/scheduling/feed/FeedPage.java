package org.tiaocai.scheduling.feed;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.people.Duties;
import org.tiaocai.readings.Reader;
import org.tiaocai.scheduling.Booking;
import org.tiaocai.scheduling.Week;

/** What a calendar program fetches without a login: the token is the key, and it opens case numbers only. */
@Controller
record FeedPage(Feeds feeds, Week week, CalendarEvents events, Duties duties, Clock clock) {

    private static final int WEEKS_BACK = 4;
    private static final int WEEKS_AHEAD = 26;

    @GetMapping(path = "/feeds/{token}.ics")
    ResponseEntity<String> feed(@PathVariable String token, HttpServletRequest request) {
        var feed = feeds.open(token).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var keptFrom = duties.lockedOut(feed.createdBy());
        Reader.is(request, feed.createdBy());
        var today = LocalDate.now(clock);
        var bookings = week.everBetween(today.minusWeeks(WEEKS_BACK), today.plusWeeks(WEEKS_AHEAD)).stream()
                .filter(line -> concerns(line, feed.resource()))
                .map(Week.Line::booking)
                .filter(booking -> !keptFrom.contains(booking.number()))
                .toList();
        return ResponseEntity.ok()
                .header("Content-Type", "text/calendar;charset=UTF-8")
                .cacheControl(CacheControl.maxAge(5, TimeUnit.MINUTES).cachePrivate())
                .body(events.feed(feed.label(), bookings));
    }

    private static boolean concerns(Week.Line line, String resource) {
        Booking booking = line.booking();
        return resource.equals("room:" + booking.room().id())
                || line.staff().stream().anyMatch(person -> resource.equals("staff:" + person));
    }
}
