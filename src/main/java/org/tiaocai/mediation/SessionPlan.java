package org.tiaocai.mediation;

import static org.tiaocai.mediation.MediationVariables.BOOKING;
import static org.tiaocai.mediation.MediationVariables.MEDIATION;
import static org.tiaocai.mediation.MediationVariables.REMINDER_ON;
import static org.tiaocai.mediation.MediationVariables.SESSION_ON;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashSet;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.limits.ReckonerInForce;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.scheduling.Booking;
import org.tiaocai.scheduling.BookingRequest;
import org.tiaocai.scheduling.Purpose;
import org.tiaocai.shared.Refused;

/** What a session needs: who must be free, and from which day to which. */
@Component
record SessionPlan(
        Mediations mediations,
        Sessions sessions,
        Parties parties,
        RunningLimits limits,
        ReckonerInForce reckoner,
        Journal journal,
        Clock clock) {

    static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm");

    /** From tomorrow, so that an invitation can still arrive, to the last day of its limit. */
    BookingRequest request(VariableScope scope) {
        return request(MEDIATION.get(scope));
    }

    BookingRequest request(long mediationId) {
        var mediation = mediations.get(mediationId);
        var limit = limits.running(mediation.number(), mediation.limitRule())
                .orElseThrow(() -> new Refused("调解尚未受理或已经终结，不能排期"));
        var resources = new LinkedHashSet<>(parties.persons(mediation.number()));
        resources.addAll(parties.organisations(mediation.number()));
        mediation.members().forEach(member -> resources.add("staff:" + member.userId()));
        return new BookingRequest(
                mediation.number(),
                Purpose.MEDIATION_SESSION,
                resources,
                LocalDate.now(clock).plusDays(1),
                limit.dueOn(),
                null);
    }

    void arranged(VariableScope scope, Booking booking) {
        var day = booking.startsAt().toLocalDate();
        sessions.arrange(MEDIATION.get(scope), booking.id());
        BOOKING.set(scope, booking.id());
        SESSION_ON.set(scope, day);
        REMINDER_ON.set(scope, reckoner.calendar().workingDaysBefore(day, 1));
        journal.act(
                booking.number(),
                "排定调解",
                booking.startsAt().format(WHEN) + "，" + booking.room().name());
    }
}
