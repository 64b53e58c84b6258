package org.tiaocai.scheduling;

import java.time.Clock;
import java.time.LocalDateTime;
import org.springframework.stereotype.Component;
import org.tiaocai.clocks.DeadlinesInForce;
import org.tiaocai.shared.Refused;

/** What a time chosen by hand must keep to. */
@Component
class BookingRules {

    private final Studio studio;
    private final DeadlinesInForce deadlines;
    private final Clock clock;

    BookingRules(Studio studio, DeadlinesInForce deadlines, Clock clock) {
        this.studio = studio;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    void check(BookingRequest request, LocalDateTime start) {
        var day = start.toLocalDate();
        if (start.isBefore(LocalDateTime.now(clock))) {
            throw new Refused("调解时间（" + day + "）已经过去，请选择今后的时间");
        }
        if (!deadlines.calendar().isWorkingDay(day)) {
            throw new Refused(day + " 不是工作日（" + deadlines.calendar().kindOf(day).label() + "），请另选一天");
        }
        if (day.isAfter(request.notAfter())) {
            throw new Refused("调解应当在 " + request.notAfter() + " 前进行（调解期限届满日），请另选一天，或由双方同意延长期限");
        }
        if (start.getMinute() % Studio.SLOT_MINUTES != 0 || start.getSecond() != 0) {
            throw new Refused("开始时间请按 " + Studio.SLOT_MINUTES + " 分钟一格选择，例如 09:00、09:15");
        }
        if (!studio.fits(Studio.slot(start.toLocalTime()))) {
            throw new Refused("请在工作时间内排期（上午 " + studio.opens() + "–" + studio.lunchFrom() + "，下午 " + studio.lunchTo()
                    + "–" + studio.closes() + "，每场 " + studio.session().toMinutes() + " 分钟）");
        }
    }
}
