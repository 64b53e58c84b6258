package org.tiaocai.scheduling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.ReckonerInForce;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.scheduling.Booking.Window;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 法定期间: the days within which a session may be held. */
@Component
public record StatutoryWindows(RunningLimits limits, ReckonerInForce reckoner, Clock clock) {

    private static final List<String> MEDIATION = List.of(
            RuleIds.MEDIATION_LIMIT,
            RuleIds.NEW_EMPLOYMENT_MEDIATION,
            RuleIds.DESIGNATED_BEFORE_DOCKETING,
            RuleIds.DESIGNATED_ORDINARY,
            RuleIds.DESIGNATED_SUMMARY);

    /** 调解: from tomorrow to the last of the fifteen days (M03, 协商调解规定 art. 29; M07), or of what a court allows (M08). */
    public Window mediation(RegistrationNumber number) {
        var last = MEDIATION.stream()
                .flatMap(rule -> limits.running(number, rule).stream())
                .findFirst()
                .orElseThrow(() -> new Refused("调解尚未受理或者已经终结，不能排期"))
                .dueOn();
        return new Window(LocalDate.now(clock).plusDays(1), last);
    }

    /** 开庭: notice served on the day leaves five working days (A20, 法35), the award is due within A22. */
    public Window hearing(RegistrationNumber number, LocalDate noticeOn) {
        return new Window(firstHearingDay(noticeOn), end(number, RuleIds.AWARD_LIMIT, "案件尚未受理或者已经结案，不能排期"));
    }

    /** The rule counts back from the hearing; this is the first day whose last day of notice is not over yet. */
    LocalDate firstHearingDay(LocalDate noticeOn) {
        return Stream.iterate(noticeOn.plusDays(1), day -> day.plusDays(1))
                .filter(reckoner.calendar()::isWorkingDay)
                .filter(day -> !Objects.requireNonNull(reckoner.current()
                                .compute(RuleIds.HEARING_NOTICE, day)
                                .due())
                        .isBefore(noticeOn))
                .findFirst()
                .orElseThrow();
    }

    private LocalDate end(RegistrationNumber number, String rule, String otherwise) {
        return limits.running(number, rule)
                .orElseThrow(() -> new Refused(otherwise))
                .dueOn();
    }
}
