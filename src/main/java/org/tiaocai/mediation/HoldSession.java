package org.tiaocai.mediation;

import static org.tiaocai.mediation.MediationVariables.BOOKING;
import static org.tiaocai.mediation.MediationVariables.MEDIATION;
import static org.tiaocai.mediation.MediationVariables.SESSION_OUTCOME;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 主持调解并记录: what was said and how the session ended (协商调解规定 art. 24, 32). */
@Component
record HoldSession(
        Submission submission,
        Mediations mediations,
        Sessions sessions,
        Agreements agreements,
        Bookings bookings,
        MediationFacts facts,
        Papers papers,
        RunningLimits limits,
        Journal journal,
        Actor actor,
        Clock clock)
        implements TaskOutcome {

    record Report(
            @NotNull(message = "请填写调解日期") LocalDate heldOn,

            @NotBlank(message = "请填写调解笔录") @Size(max = 20_000, message = "调解笔录不能超过两万字，请作为附件上传")
            String record,

            @Nullable @Size(max = 2_000, message = "原因不能超过两千字")
            String reason,

            @Nullable @Size(max = 20_000, message = "协议要点不能超过两万字")
            String terms) {}

    @Override
    public void completed(DelegateExecution execution) {
        var report = submission.read(execution, Report.class);
        var outcome = SESSION_OUTCOME.get(execution);
        var mediation = mediations.get(MEDIATION.get(execution));
        check(report, outcome, mediation);
        leaveRoom(BOOKING.get(execution), report.heldOn());
        sessions.record(mediation.id(), BOOKING.get(execution), report.heldOn(), report.record(), outcome);
        papers.issue(
                mediation.number(),
                "D109",
                "booking-" + BOOKING.get(execution),
                facts.session(mediation, report, place(BOOKING.get(execution)), outcome));
        if (report.terms() != null && outcome == SessionOutcome.AGREED) {
            agreements.draft(mediation.id(), report.terms(), null, "");
        }
        journal.act(RegistrationNumber.of(execution), "调解会：" + outcome.label(), report.reason());
        if (outcome != SessionOutcome.ADJOURNED) {
            limits.settle(mediation.number(), mediation.limitRule(), report.heldOn());
        }
        if (outcome == SessionOutcome.NOT_AGREED || outcome == SessionOutcome.WITHDRAWN) {
            mediations.close(
                    mediation.id(),
                    outcome == SessionOutcome.NOT_AGREED ? MediationOutcome.NOT_AGREED : MediationOutcome.WITHDRAWN,
                    report.reason());
        }
    }

    private @Nullable String place(long booking) {
        return bookings.find(booking)
                .map(planned -> planned.room().place() + "（" + planned.room().name() + "）")
                .orElse(null);
    }

    /** A session that was held before its day leaves its room to others. */
    private void leaveRoom(long booking, LocalDate heldOn) {
        bookings.find(booking)
                .filter(planned -> planned.startsAt().toLocalDate().isAfter(heldOn))
                .ifPresent(planned -> bookings.cancel(planned.id()));
    }

    private void check(Report report, SessionOutcome outcome, Mediation mediation) {
        if (report.heldOn().isAfter(LocalDate.now(clock))) {
            throw new Refused("调解日期（" + report.heldOn() + "）不能晚于今天");
        }
        if (mediation.acceptedOn() != null && report.heldOn().isBefore(mediation.acceptedOn())) {
            throw new Refused("调解日期（" + report.heldOn() + "）不能早于受理日期（" + mediation.acceptedOn() + "）");
        }
        actor.mustBeOneOf(
                mediation.members().stream().map(Mediation.Member::userId).toList(), "只有本案指派的调解员才能记录调解结果");
        if (outcome == SessionOutcome.AGREED && blank(report.terms())) {
            throw new Refused("选择“达成一致”时，请填写协议要点");
        }
        if ((outcome == SessionOutcome.NOT_AGREED || outcome == SessionOutcome.WITHDRAWN) && blank(report.reason())) {
            throw new Refused("选择“" + outcome.label() + "”时，请填写原因");
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }
}
