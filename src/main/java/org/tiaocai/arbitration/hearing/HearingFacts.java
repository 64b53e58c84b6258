package org.tiaocai.arbitration.hearing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.tribunal.SeatHolder;
import org.tiaocai.arbitration.tribunal.TribunalFacts;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.FactsOf;
import org.tiaocai.documents.SaidBy;

/** 开庭文书所载事项. */
@Component
class HearingFacts implements FactsOf {

    private final Hearings hearings;
    private final Postponements postponements;
    private final PlannedBookings bookings;
    private final TribunalFacts tribunal;
    private final HearingPlan plan;

    HearingFacts(
            Hearings hearings,
            Postponements postponements,
            PlannedBookings bookings,
            TribunalFacts tribunal,
            HearingPlan plan) {
        this.hearings = hearings;
        this.postponements = postponements;
        this.bookings = bookings;
        this.tribunal = tribunal;
        this.plan = plan;
    }

    /** When and where the parties are to come, and before whom. */
    @SaidBy({"hearing-notice", "collective-notice"})
    record Summons(
            String occasion,
            LocalDateTime startsAt,
            String place,
            String room,
            List<SeatHolder> seats,
            LocalDate postponementDue)
            implements Facts {}

    /** 延期开庭通知书. */
    record PostponementNotice(String occasion, LocalDate hearingOn, String reason) implements Facts {}

    /** 庭审笔录. */
    record HearingRecord(String occasion, int ordinal, List<SeatHolder> seats, Hearing.Minutes minutes)
            implements Facts {}

    /** 按撤回仲裁申请处理决定书. */
    record DeemedWithdrawalDecision(Attendance attendance) implements Facts {}

    Summons summons(DelegateExecution execution) {
        var hearing = hearing(execution);
        var booking = bookings.of(hearing);
        return new Summons(
                occasion(hearing),
                booking.startsAt(),
                booking.room().place(),
                booking.room().name(),
                tribunal.seats(hearing.number()),
                plan.postponementDue(hearing.hearingOn()));
    }

    PostponementNotice postponement(DelegateExecution execution) {
        var postponement = postponements.get(HearingVariables.POSTPONEMENT.get(execution));
        var hearing = hearings.get(postponement.hearingId());
        return new PostponementNotice(occasion(hearing), hearing.hearingOn(), postponement.reason());
    }

    HearingRecord minutes(DelegateExecution execution) {
        var hearing = hearing(execution);
        return new HearingRecord(
                occasion(hearing), hearing.ordinal(), tribunal.seats(hearing.number()), minutesOf(hearing));
    }

    DeemedWithdrawalDecision deemedWithdrawal(DelegateExecution execution) {
        return new DeemedWithdrawalDecision(minutesOf(hearing(execution)).applicant());
    }

    private Hearing hearing(DelegateExecution execution) {
        return hearings.get(HearingVariables.HEARING.get(execution));
    }

    private static Hearing.Minutes minutesOf(Hearing hearing) {
        return Objects.requireNonNull(hearing.minutes(), "no minutes of hearing " + hearing.id());
    }

    private static String occasion(Hearing hearing) {
        return "hearing-" + hearing.id();
    }
}
