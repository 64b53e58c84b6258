package org.tiaocai.scheduling.restdays;

import static org.tiaocai.scheduling.restdays.RestDayVariables.DECISION;
import static org.tiaocai.scheduling.restdays.RestDayVariables.SESSION;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.scheduling.Booking;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.scheduling.ClaimResult;
import org.tiaocai.scheduling.Moves;
import org.tiaocai.scheduling.Purpose;
import org.tiaocai.scheduling.SessionReplanned;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 处理落在休息日的排期: it is kept with a reason, a mediation is moved, a hearing is planned and told anew. */
@Component
record SettleRestDay(
        Submission submission,
        RestDaySessions sessions,
        Bookings bookings,
        Moves moves,
        Journal journal,
        ApplicationEventPublisher events)
        implements TaskOutcome {

    record Choice(
            @Nullable String room,
            @Nullable LocalDateTime startsAt,

            @NotBlank(message = "请填写理由") @Size(max = 500, message = "理由不能超过五百字")
            String reason) {}

    @Override
    public void completed(DelegateExecution execution) {
        var choice = submission.read(execution, Choice.class);
        var session = sessions.get(SESSION.get(execution));
        var booking = bookings.find(session.bookingId()).orElseThrow(() -> new Refused("没有这次排期"));
        var decision = DECISION.get(execution);
        sessions.decide(session.id(), decision, choice.reason());
        switch (decision) {
            case KEPT -> {}
            case MOVED -> move(booking, choice);
            case REPLANNED -> replan(booking);
        }
        journal.act(booking.number(), "落在休息日的排期：" + decision.label(), choice.reason());
    }

    private void move(Booking booking, Choice choice) {
        if (booking.purpose() == Purpose.HEARING) {
            throw new Refused("开庭不能直接改期，请选择取消后另行择期，重新送达开庭通知");
        }
        if (choice.room() == null || choice.startsAt() == null) {
            throw new Refused("改期的，请选择新的房间和时间");
        }
        var result = moves.move(booking.id(), choice.room(), choice.startsAt(), choice.reason());
        if (result instanceof ClaimResult.Lost lost) {
            throw new Refused("这个时段的房间或人员已被占用。" + Bookings.inWords(lost.next()));
        }
    }

    private void replan(Booking booking) {
        if (booking.purpose() != Purpose.HEARING) {
            throw new Refused("调解请选择改期，填写新的房间和时间");
        }
        events.publishEvent(new SessionReplanned(booking));
    }
}
