package org.tiaocai.arbitration.hearing;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.preparation.AnswersToCome;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.dispute.Parties;
import org.tiaocai.limits.ReckonerInForce;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.scheduling.BookingRequest;
import org.tiaocai.scheduling.Purpose;
import org.tiaocai.shared.InOrder;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 开庭的时间: who must be free, and the earliest day that the parties' own periods leave open. */
@Component
public record HearingPlan(
        Arbitrations arbitrations,
        Tribunals tribunals,
        Parties parties,
        RunningLimits limits,
        AnswersToCome answers,
        HeardTogether together,
        ReckonerInForce reckoner,
        Clock clock) {

    private static final int LOOK_AHEAD = 60;
    private static final Set<String> PARTIES_PERIODS = Set.of(RuleIds.ANSWER_PERIOD, RuleIds.EVIDENCE_PERIOD);

    /** What a hearing needs, for whoever looks for a time. */
    public BookingRequest request(RegistrationNumber number, boolean shortNoticeAgreed) {
        var resources = new LinkedHashSet<String>();
        cases(number).forEach(one -> resources.addAll(parties.persons(one)));
        tribunals.of(number).seated().forEach(one -> resources.add("staff:" + one.person()));
        var earliest = earliest(number, shortNoticeAgreed);
        return new BookingRequest(number, Purpose.HEARING, resources, earliest, earliest.plusDays(LOOK_AHEAD), null);
    }

    /** Not before the notice can be in time, nor before the last day to answer and to produce evidence is over. */
    LocalDate earliest(RegistrationNumber number, boolean shortNoticeAgreed) {
        var today = LocalDate.now(clock);
        var byNotice = shortNoticeAgreed ? today.plusDays(1) : firstDayWithNotice(today);
        return Stream.concat(
                        Stream.of(byNotice),
                        cases(number).flatMap(this::lastDays).map(last -> last.plusDays(1)))
                .max(Comparator.naturalOrder())
                .orElse(byNotice);
    }

    /** The case, and those that are heard with it. */
    Stream<RegistrationNumber> cases(RegistrationNumber number) {
        return Stream.concat(Stream.of(number), together.joined(number).stream());
    }

    /** Whether no party's own period reaches the day. */
    boolean isAfterPeriods(RegistrationNumber number, LocalDate hearingOn) {
        return lastDays(number).allMatch(last -> last.isBefore(hearingOn));
    }

    /** Of the periods that run, and of those that will: once a notice at once, or a new claim, has reached everybody. */
    private Stream<LocalDate> lastDays(RegistrationNumber number) {
        var toCome = answers.expectedIn(number)
                ? Stream.of(due(RuleIds.ANSWER_PERIOD, LocalDate.now(clock)))
                : Stream.<LocalDate>empty();
        return Stream.concat(toCome, ofKnown(number));
    }

    private Stream<LocalDate> ofKnown(RegistrationNumber number) {
        return Stream.concat(
                limits.of(number).stream()
                        .filter(limit ->
                                PARTIES_PERIODS.contains(limit.rule()) && limit.status() == RunningLimit.Status.RUNNING)
                        .map(RunningLimit::dueOn),
                limits.open(number, RuleIds.COLLECTIVE_NOTICE).stream()
                        .flatMap(notice -> PARTIES_PERIODS.stream().map(rule -> due(rule, notice.dueOn()))));
    }

    private LocalDate due(String rule, LocalDate from) {
        return Objects.requireNonNull(reckoner.current().compute(rule, from).due());
    }

    /** 开庭五日前 (规则38): the last day on which a party may receive the notice of a hearing on the day. */
    LocalDate noticeDue(LocalDate hearingOn) {
        return due(RuleIds.HEARING_NOTICE, hearingOn);
    }

    /** The last day on which the notice may reach a party of the hearing, by the rule or as all have agreed. */
    LocalDate latestNotice(Hearing hearing) {
        return hearing.shortNoticeAgreed() ? hearing.hearingOn().minusDays(1) : noticeDue(hearing.hearingOn());
    }

    /** 开庭三日前 (规则38): the last day for a party to ask for another day. */
    LocalDate postponementDue(LocalDate hearingOn) {
        return due(RuleIds.POSTPONEMENT_REQUEST, hearingOn);
    }

    /** The same for a notice that is made today: null once it is over, as it is where the notice was cut short. */
    @Nullable
    LocalDate postponementDueStillOpen(LocalDate hearingOn) {
        var due = postponementDue(hearingOn);
        return due.isBefore(LocalDate.now(clock)) ? null : due;
    }

    /** @throws Refused naming the period that the day does not leave free */
    void check(RegistrationNumber number, LocalDate hearingOn, boolean shortNoticeAgreed) {
        InOrder.check("开庭日期", hearingOn, "受理日期", arbitrations.get(number).acceptedOn());
        var earliest = earliest(number, shortNoticeAgreed);
        if (hearingOn.isBefore(earliest)) {
            throw new Refused("最早可以在 " + earliest + " 开庭：答辩期、举证期限届满之前不能开庭，开庭通知须在开庭五个工作日前送达各方（规则第三十八条）");
        }
    }

    private LocalDate firstDayWithNotice(LocalDate today) {
        return today.datesUntil(today.plusDays(LOOK_AHEAD))
                .filter(day ->
                        reckoner.calendar().isWorkingDay(day) && !noticeDue(day).isBefore(today))
                .findFirst()
                .orElse(today.plusDays(LOOK_AHEAD));
    }
}
