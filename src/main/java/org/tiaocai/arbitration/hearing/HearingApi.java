package org.tiaocai.arbitration.hearing;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.delivery.serving.Servings;
import org.tiaocai.dispute.Authority;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.Side;
import org.tiaocai.people.OpenTasks;
import org.tiaocai.scheduling.BookingRequest;
import org.tiaocai.scheduling.Bookings;
import org.tiaocai.scheduling.Purpose;
import org.tiaocai.scheduling.SessionKinds;
import org.tiaocai.shared.RegistrationNumber;

/** What the case page and the forms ask of a hearing. */
@RestController
@RequestMapping("/api/v1")
record HearingApi(
        HearingPlan plan,
        HearingEvents events,
        Hearings hearings,
        Parties parties,
        Authority authority,
        Servings servings,
        Bookings bookings,
        SessionKinds kinds,
        OpenTasks tasks) {

    private static final int PROPOSALS = 6;

    record Slot(String room, String roomName, LocalDateTime startsAt, LocalDateTime endsAt) {}

    record RoomChoice(String id, String name) {}

    /** @param earliest the first day that the parties' periods leave open, in words */
    record Slots(
            String earliest, List<Slot> proposals, List<RoomChoice> rooms, List<Kind> kinds, List<ToAgree> parties) {}

    /** One of those who must agree for itself to a shorter notice. */
    record ToAgree(long party, String name) {}

    /** 场次类型, with the free slots of its length in rooms of its kind. */
    record Kind(String id, String name, List<Slot> proposals) {}

    /**
     * @param noticeServedOn when the notice of the hearing reached it; null while nothing proves that
     * @param representative who is registered to lead the organisation
     */
    record Expected(
            long party,
            Side side,
            String name,
            @Nullable LocalDate noticeServedOn,
            List<Authority.Choice> agents,
            boolean organisation,
            @Nullable String representative) {}

    record Asked(@Nullable Side askedBy, @Nullable String reason) {}

    @GetMapping("/tasks/{task}/hearing-slots")
    Slots slots(@PathVariable String task, @RequestParam(defaultValue = "false") boolean shortNotice) {
        var number = tasks.caseOf(task);
        var request = plan.request(number, shortNotice);
        return new Slots(
                "最早可以在 " + plan.earliest(number, shortNotice) + " 开庭：答辩期、举证期限届满之后，且开庭通知在开庭五个工作日前送达各方。",
                proposals(request),
                bookings.rooms().stream()
                        .map(room -> new RoomChoice(room.id(), room.name()))
                        .toList(),
                kinds.choices(Purpose.HEARING).stream()
                        .map(one -> new Kind(one.id(), one.name(), proposals(kinds.chosen(request, one.id()))))
                        .toList(),
                plan.cases(number)
                        .flatMap(one -> parties.reachable(one).stream())
                        .map(party -> new ToAgree(party.id(), party.side().label() + " " + party.title()))
                        .toList());
    }

    private List<Slot> proposals(BookingRequest request) {
        return bookings.proposals(request, PROPOSALS).stream()
                .map(one -> new Slot(one.room().id(), one.room().name(), one.startsAt(), one.endsAt()))
                .toList();
    }

    /** Whom the hearing awaits, each with its own proof that it had the notice; of joined cases too, with their numbers. */
    @GetMapping("/tasks/{task}/hearing-parties")
    List<Expected> expected(@PathVariable String task) {
        var number = tasks.caseOf(task);
        var own = hearings.planned(number);
        var others = own.stream().flatMap(hearing -> hearings.sharing(hearing).stream());
        return Stream.concat(
                        expected(number, own.map(Hearing::noticeId), ""),
                        others.flatMap(other -> expected(
                                other.number(), Optional.ofNullable(other.noticeId()), "（" + other.number() + "）")))
                .toList();
    }

    private Stream<Expected> expected(RegistrationNumber number, Optional<Long> notice, String of) {
        return parties.standing(number).stream()
                .map(party -> new Expected(
                        party.id(),
                        party.side(),
                        of + party.title(),
                        notice.flatMap(paper -> servings.servedOn(paper, party.id()))
                                .orElse(null),
                        authority.agents(party),
                        party.kind() == PartyKind.ORGANISATION,
                        party.legalRepresentative()));
    }

    /** What has been written of the record so far. */
    @GetMapping("/tasks/{task}/hearing-record")
    Hearings.Noted noted(@PathVariable String task) {
        return hearings.noted(tasks.id(tasks.get(task), HearingVariables.HEARING));
    }

    @PostMapping("/cases/{number}/hearing/postponement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void postpone(@PathVariable String number, @RequestBody Asked asked) {
        events.postponementAsked(RegistrationNumber.of(number), asked.askedBy(), asked.reason());
    }
}
