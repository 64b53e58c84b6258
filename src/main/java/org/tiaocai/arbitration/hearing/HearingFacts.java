package org.tiaocai.arbitration.hearing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.tribunal.SeatHolder;
import org.tiaocai.arbitration.tribunal.TribunalFacts;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.FactsOf;
import org.tiaocai.documents.Reckoned;
import org.tiaocai.documents.SaidBy;
import org.tiaocai.limits.ReckonerInForce;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.Standstill;
import org.tiaocai.shared.RegistrationNumber;

/** 开庭文书所载事项. */
@Component
record HearingFacts(
        Hearings hearings,
        Postponements postponements,
        PlannedBookings bookings,
        TribunalFacts tribunal,
        Parties parties,
        Absentees absentees,
        Admissions admissions,
        Appearances appearances,
        JointHearings joint,
        ShortNotices shortNotices,
        HearingPlan plan,
        ReckonerInForce reckoner,
        Standstill standstill,
        Clock clock)
        implements FactsOf {

    /**
     * When and where the parties are to come, and before whom.
     *
     * @param postponementDue null where it is over when the notice is made
     * @param agreed who of the parties agreed to a shorter notice, and when
     * @param together the numbers of the cases that are heard in the same session
     * @param answerDue for who receives it on the day it is made, as {@code evidenceDue}; null while the case stands still
     */
    @SaidBy({"hearing-notice", "collective-notice"})
    record Summons(
            String occasion,
            LocalDateTime startsAt,
            String place,
            String room,
            List<SeatHolder> seats,
            @Reckoned(from = "startsAt") @Nullable LocalDate postponementDue,
            boolean shortened,
            List<ShortNotices.Agreed> agreed,
            @Nullable String together,
            @Reckoned @Nullable LocalDate answerDue,
            @Reckoned @Nullable LocalDate evidenceDue)
            implements Facts {}

    /** 延期开庭通知书. @param asked whether somebody asked for it and it was granted */
    record PostponementNotice(String occasion, boolean asked, LocalDate hearingOn, String reason) implements Facts {}

    /** 庭审笔录. */
    record HearingRecord(
            String occasion,
            int ordinal,
            @Nullable LocalDateTime startsAt,
            @Nullable String place,
            @Nullable String room,
            List<SeatHolder> seats,
            Hearing.Minutes minutes,
            List<Present> roll,
            List<Admitted> admissions,
            @Nullable String together)
            implements Facts {}

    /** The same in the making, of no kind of its own: the outcome and who came are chosen when the form is handed in. */
    @SaidBy({})
    record HearingRecordSoFar(
            String occasion,
            int ordinal,
            @Nullable LocalDateTime startsAt,
            @Nullable String place,
            @Nullable String room,
            List<SeatHolder> seats,
            MinutesSoFar minutes,
            List<Present> roll,
            List<Admitted> admissions,
            @Nullable String together,
            @Nullable String record,
            @Nullable String signatures)
            implements Facts {}

    /** A hearing is open, and nothing was raised, until the form says otherwise. */
    record MinutesSoFar(
            LocalDate heldOn,
            boolean open,
            boolean limitationRaised,
            boolean mediationAttempted,
            String outcome,
            @Nullable String terms) {}

    /**
     * One party, and whether it came.
     *
     * @param representative 法定代表人（主要负责人） who came for an organisation
     * @param agents through whom, each with firm and powers
     * @param throughAgents whether the party itself stayed away
     */
    record Present(
            Side side,
            String name,
            Attendance attendance,
            @Nullable String representative,
            @Nullable String agents,
            boolean throughAgents) {}

    /**
     * 按撤回仲裁申请处理决定书.
     *
     * @param everybody whether all applicants kept away, so that the case ends
     * @param counterclaim whether it goes on all the same, for the respondent's counterclaim
     * @param answering who of them stays as the respondent of a counterclaim; null where nobody does
     * @param attendance how, in one word
     */
    record DeemedWithdrawalDecision(
            String occasion,
            boolean everybody,
            boolean counterclaim,
            @Nullable String answering,
            Attendance attendance,
            List<Absentee> absentees)
            implements Facts {}

    Summons summons(DelegateExecution execution) {
        return summons(hearing(execution));
    }

    Summons summons(Hearing hearing) {
        var booking = bookings.of(hearing);
        var agreed = shortNotices.of(hearing);
        return new Summons(
                occasion(hearing),
                booking.startsAt(),
                booking.room().place(),
                booking.room().name(),
                tribunal.seats(hearing.number()),
                plan.postponementDueStillOpen(hearing.hearingOn()),
                !agreed.isEmpty(),
                agreed,
                joint.named(hearing.number()),
                due(hearing.number(), RuleIds.ANSWER_PERIOD),
                due(hearing.number(), RuleIds.EVIDENCE_PERIOD));
    }

    private @Nullable LocalDate due(RegistrationNumber number, String rule) {
        return standstill.isOn(number)
                ? null
                : reckoner.current().compute(rule, LocalDate.now(clock)).due();
    }

    PostponementNotice postponement(DelegateExecution execution) {
        var postponement = postponements.get(HearingVariables.POSTPONEMENT.get(execution));
        var hearing = hearings.get(postponement.hearingId());
        return new PostponementNotice(occasion(hearing), true, hearing.hearingOn(), postponement.reason());
    }

    HearingRecord minutes(DelegateExecution execution) {
        var hearing = hearing(execution);
        var booking = bookings.find(hearing).orElse(null);
        return new HearingRecord(
                occasion(hearing),
                hearing.ordinal(),
                booking == null ? null : booking.startsAt(),
                booking == null ? null : booking.room().place(),
                booking == null ? null : booking.room().name(),
                tribunal.seats(hearing.number()),
                minutesOf(hearing),
                roll(hearing),
                admissions.of(hearing),
                joint.named(hearing.number()));
    }

    HearingRecordSoFar soFar(Hearing hearing) {
        var noted = hearings.noted(hearing.id());
        var booking = bookings.find(hearing).orElse(null);
        return new HearingRecordSoFar(
                occasion(hearing),
                hearing.ordinal(),
                booking == null ? null : booking.startsAt(),
                booking == null ? null : booking.room().place(),
                booking == null ? null : booking.room().name(),
                tribunal.seats(hearing.number()),
                new MinutesSoFar(hearing.hearingOn(), true, false, false, "　　　　", null),
                List.of(),
                List.of(),
                joint.named(hearing.number()),
                noted.record(),
                noted.signatures());
    }

    DeemedWithdrawalDecision deemedWithdrawal(DelegateExecution execution) {
        return deemedWithdrawal(hearing(execution), true, false, null);
    }

    DeemedWithdrawalDecision deemedWithdrawal(
            Hearing hearing, boolean everybody, boolean counterclaim, @Nullable String answering) {
        return new DeemedWithdrawalDecision(
                occasion(hearing),
                everybody,
                counterclaim,
                answering,
                minutesOf(hearing).applicant(),
                absentees.of(hearing, Side.APPLICANT));
    }

    private List<Present> roll(Hearing hearing) {
        var own = appearances.of(hearing.id());
        return parties.of(hearing.number()).stream()
                .flatMap(party -> hearing.attendance().stream()
                        .filter(one -> one.partyId() == party.id())
                        .map(one -> present(party, one.came(), own.get(party.id()))))
                .toList();
    }

    private static Present present(Party party, Attendance came, Appearances.@Nullable Through through) {
        return new Present(
                party.side(),
                party.title(),
                came,
                through == null ? null : through.representative(),
                through == null ? null : through.agentsOf(party),
                through != null && !through.inPerson());
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
