package org.tiaocai.arbitration.hearing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.tribunal.Tribunals;
import org.tiaocai.dispute.Journal;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.scheduling.SessionKinds;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 确定开庭时间、地点: the room and everyone who sits or comes is booked with it. */
@Component
record ArrangeHearing(
        Submission submission,
        HearingPlan plan,
        SessionKinds kinds,
        Bookings bookings,
        Tribunals tribunals,
        Hearings hearings,
        JointHearings joint,
        ShortNotices shortNotices,
        Journal journal)
        implements TaskOutcome {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    record Choice(
            @NotBlank(message = "请选择仲裁庭") String room,
            @NotNull(message = "请选择开庭的日期和时间") LocalDateTime startsAt,
            boolean shortNoticeAgreed,
            @Nullable String sessionKind,
            @Nullable List<ShortNotices.@Valid Consent> shortNoticeConsents) {

        List<ShortNotices.Consent> consents() {
            return shortNoticeConsents == null || !shortNoticeAgreed ? List.of() : shortNoticeConsents;
        }
    }

    @Override
    public void completed(DelegateExecution execution) {
        var choice = submission.read(execution, Choice.class);
        var number = RegistrationNumber.of(execution);
        tribunals.of(number).presiding();
        joint.mustBeReady(number);
        var day = choice.startsAt().toLocalDate();
        if (choice.shortNoticeAgreed()) {
            shortNotices.mustBeAgreed(plan.cases(number), choice.consents());
        }
        plan.check(number, day, choice.shortNoticeAgreed());
        var request = kinds.chosen(plan.request(number, choice.shortNoticeAgreed()), choice.sessionKind());
        var booking = bookings.book(request, choice.room(), choice.startsAt());
        shortNotices.keep(booking.id(), choice.consents());
        var hearing = hearings.plan(number, booking.id(), day, choice.shortNoticeAgreed());
        HearingVariables.HEARING.set(execution, hearing);
        HearingVariables.HEARING_ON.set(execution, day);
        HearingVariables.NOTICE_DUE.set(execution, choice.shortNoticeAgreed() ? day : plan.noticeDue(day));
        journal.act(
                number,
                "确定开庭时间",
                booking.startsAt().format(WHEN) + "，" + booking.room().name());
        joint.follow(hearings.get(hearing));
    }
}
