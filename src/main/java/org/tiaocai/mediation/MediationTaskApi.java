package org.tiaocai.mediation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.dispute.Authority;
import org.tiaocai.dispute.CertainTerms;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.ClaimLine;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.people.OpenTasks;
import org.tiaocai.scheduling.Booking;
import org.tiaocai.scheduling.BookingRequest;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.scheduling.Purpose;
import org.tiaocai.scheduling.SessionKinds;

/** What the form of a mediation's task shows; only to those who may see the task. */
@RestController
@RequestMapping("/api/v1/mediation/tasks/{taskId}")
record MediationTaskApi(
        OpenTasks tasks,
        Mediations mediations,
        Organisations organisations,
        Agreements agreements,
        AgreedPayments payments,
        Claims claims,
        Parties parties,
        Authority authority,
        Bookings bookings,
        SessionKinds kinds,
        SessionPlan plan) {

    private static final int PROPOSALS = 6;

    record Proposal(String room, String roomName, LocalDateTime startsAt, LocalDateTime endsAt) {}

    record RoomChoice(String id, String name) {}

    record Slots(String reason, List<Proposal> proposals, List<RoomChoice> rooms, List<Kind> kinds) {}

    /** 场次类型, with the free slots of its length in rooms of its kind. */
    record Kind(String id, String name, List<Proposal> proposals) {}

    record SessionCard(
            @Nullable LocalDateTime startsAt,
            @Nullable LocalDateTime endsAt,
            @Nullable String roomName,
            List<String> participants,
            List<Authority.Choice> agents,
            @Nullable String organisation,
            @Nullable String terms,
            @Nullable LocalDate performanceDue,
            @Nullable String performanceMethod,
            List<AskedClaim> claims,
            List<AgreedPayment> items) {}

    /** A claim on which the agreement says who pays whom; @param forMoney whether it has to. */
    record AskedClaim(int ordinal, String line, boolean forMoney, List<Named> debtors, List<Named> creditors) {}

    record Named(long party, String name) {}

    /** Free joint slots for the session that the task arranges. */
    @GetMapping("/slots")
    Slots slots(@PathVariable String taskId) {
        var request = plan.request(mediation(taskId).id());
        var proposals = proposals(request);
        return new Slots(
                proposals.isEmpty() ? "调解期限内没有调解室、调解员和双方都空闲的时段，可由双方同意延长调解期限后再排" : "",
                proposals,
                bookings.rooms().stream()
                        .map(room -> new RoomChoice(room.id(), room.name()))
                        .toList(),
                kinds.choices(Purpose.MEDIATION_SESSION).stream()
                        .map(one -> new Kind(one.id(), one.name(), proposals(kinds.chosen(request, one.id()))))
                        .toList());
    }

    private List<Proposal> proposals(BookingRequest request) {
        return bookings.proposals(request, PROPOSALS).stream()
                .map(one -> new Proposal(one.room().id(), one.room().name(), one.startsAt(), one.endsAt()))
                .toList();
    }

    /** The session at hand, who comes to it, whose seal the agreement will carry and what has been agreed. */
    @GetMapping("/session")
    SessionCard session(@PathVariable String taskId) {
        var mediation = mediation(taskId);
        var all = parties.standing(mediation.number());
        var agreed = agreements.of(mediation.id());
        var booking = tasks.find(tasks.get(taskId), MediationVariables.BOOKING).flatMap(bookings::find);
        return new SessionCard(
                booking.map(Booking::startsAt).orElse(null),
                booking.map(Booking::endsAt).orElse(null),
                booking.map(one -> one.room().name()).orElse(null),
                all.stream()
                        .map(party -> party.side().label() + " " + party.name())
                        .toList(),
                authority.agents(mediation.number()),
                mediation.organisation() == null ? null : organisations.nameOf(mediation.organisation()),
                agreed.map(Agreement::terms).orElse(null),
                agreed.map(Agreement::performanceDue).orElse(null),
                agreed.map(Agreement::performanceMethod).orElse(null),
                claims.of(mediation.number()).stream()
                        .map(claim -> asked(claim, all))
                        .toList(),
                payments.of(mediation.id()));
    }

    private static AskedClaim asked(Claim claim, List<Party> all) {
        return new AskedClaim(
                claim.ordinal(),
                claim.ordinal() + ". " + ClaimLine.of(claim, all),
                CertainTerms.isForMoney(claim),
                named(claim.respondents(), all),
                named(claim.claimants(), all));
    }

    private static List<Named> named(List<Long> ids, List<Party> all) {
        return all.stream()
                .filter(party -> ids.contains(party.id()))
                .map(party -> new Named(party.id(), party.side().label() + " " + party.title()))
                .toList();
    }

    private Mediation mediation(String taskId) {
        return mediations.get(tasks.id(tasks.get(taskId), MediationVariables.MEDIATION));
    }
}
