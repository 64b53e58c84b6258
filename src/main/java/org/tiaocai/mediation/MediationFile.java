package org.tiaocai.mediation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.scheduling.Booking;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.shared.RegistrationNumber;

/** 调解卷: what the case page shows of a mediation. */
@Component
public record MediationFile(
        Mediations mediations,
        Sessions sessions,
        Agreements agreements,
        Organisations organisations,
        Bookings bookings,
        Actor actor) {

    /** One mediation, ready to be read. @param panel the mediators by their logins */
    public record Page(
            LocalDate requestedOn,
            @Nullable String organisation,
            @Nullable LocalDate acceptedOn,
            List<String> mediators,
            Map<String, String> panel,
            @Nullable String outcome,
            @Nullable String outcomeReason,
            boolean open,
            List<SessionLine> sessions,
            @Nullable Agreement agreement) {}

    /** One session. */
    public record SessionLine(
            int ordinal,
            String when,
            String room,
            @Nullable String outcome,
            @Nullable String record) {}

    public Optional<Page> of(RegistrationNumber number) {
        return mediations.latest(number).map(this::page);
    }

    private Page page(Mediation mediation) {
        var organisation = mediation.organisation();
        return new Page(
                mediation.requestedOn(),
                organisation == null ? null : organisations.nameOf(organisation),
                mediation.acceptedOn(),
                mediation.members().stream()
                        .map(member -> actor.nameOf(member.userId()) + (member.presiding() ? "（主持）" : ""))
                        .toList(),
                mediation.members().stream()
                        .collect(Collectors.toMap(
                                Mediation.Member::userId,
                                member -> actor.nameOf(member.userId()),
                                (a, b) -> a,
                                LinkedHashMap::new)),
                mediation.outcome() == null ? null : mediation.outcome().label(),
                mediation.outcomeReason(),
                mediation.closedOn() == null && mediation.isOfTheStudio(),
                sessions.of(mediation.id()).stream().map(this::line).toList(),
                agreements.of(mediation.id()).orElse(null));
    }

    private SessionLine line(Sessions.Session session) {
        var booking = session.bookingId() == null ? Optional.<Booking>empty() : bookings.find(session.bookingId());
        return new SessionLine(
                session.ordinal(),
                booking.map(one -> one.startsAt().format(SessionPlan.WHEN)).orElse(""),
                booking.map(one -> one.room().name()).orElse(""),
                session.outcome() == null ? null : session.outcome().label(),
                session.record());
    }
}
