package org.tiaocai.scheduling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiaocai.clocks.Clocks;
import org.tiaocai.clocks.DeadlinesInForce;
import org.tiaocai.scheduling.Booking.Window;
import org.tiaocai.shared.CaseNumber;
import org.tiaocai.shared.Refused;

/** 法定期间: the days within which a session may be held. */
@Component
public class StatutoryWindows {

    private static final List<String> MEDIATION = List.of("M03", "M08-pre", "M08-ordinary", "M08-summary");

    private final Clocks clocks;
    private final DeadlinesInForce deadlines;
    private final Clock clock;

    StatutoryWindows(Clocks clocks, DeadlinesInForce deadlines, Clock clock) {
        this.clocks = clocks;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** 调解: from tomorrow to the last of the fifteen days (M03, 协商调解规定 art. 24), or of what a court allows (M08). */
    public Window mediation(CaseNumber number) {
        var last = MEDIATION.stream()
                .flatMap(rule -> clocks.running(number, rule).stream())
                .findFirst()
                .orElseThrow(() -> new Refused("调解尚未受理或者已经终结，不能排期"))
                .dueOn();
        return new Window(LocalDate.now(clock).plusDays(1), last);
    }

    /** 开庭: notice served on the day leaves five working days (A20, 法35), the award is due within A22. */
    public Window hearing(CaseNumber number, LocalDate noticeOn) {
        return new Window(firstHearingDay(noticeOn), end(number, "A22", "案件尚未受理或者已经结案，不能排期"));
    }

    /** The rule counts back from the hearing; this is the first day whose last day of notice is not over yet. */
    LocalDate firstHearingDay(LocalDate noticeOn) {
        return Stream.iterate(noticeOn.plusDays(1), day -> day.plusDays(1))
                .filter(deadlines.calendar()::isWorkingDay)
                .filter(day -> !Objects.requireNonNull(
                                deadlines.current().compute("A20", day).due())
                        .isBefore(noticeOn))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate end(CaseNumber number, String rule, String otherwise) {
        return clocks.running(number, rule)
                .orElseThrow(() -> new Refused(otherwise))
                .dueOn();
    }
}
