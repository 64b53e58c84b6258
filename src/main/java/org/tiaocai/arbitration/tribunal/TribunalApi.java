package org.tiaocai.arbitration.tribunal;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Cause;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.people.GroupMembers;
import org.tiaocai.people.OpenTasks;
import org.tiaocai.shared.RegistrationNumber;

/** What the case page and the forms ask of a tribunal. */
@RestController
@RequestMapping("/api/v1")
record TribunalApi(
        Arbitrators roster,
        Arbitrations arbitrations,
        Disputes disputes,
        Recusals recusals,
        Tribunals tribunals,
        TribunalEvents events,
        OpenTasks tasks) {

    /**
     * Who may take which seat.
     *
     * @param tripartite whether each arbitrator stands for one of the three sides
     */
    record Roster(
            boolean panel,
            boolean tripartite,
            List<Arbitrators.Candidate> arbitrators,
            List<Arbitrators.Candidate> clerks) {}

    /**
     * Who decides on a recusal.
     *
     * @param members of the commission, where it has to meet because it is about its director
     */
    record RecusalMeeting(boolean byCommission, List<GroupMembers.Member> members) {}

    record Raised(
            @Nullable String person,
            Recusal.@Nullable Raiser raisedBy,
            @Nullable Long byParty,
            Recusal.@Nullable Ground ground,
            Recusal.@Nullable Moment moment,
            @Nullable String account) {}

    record Reason(@Nullable String reason) {}

    record Leaving(@Nullable String person, @Nullable String reason) {}

    @GetMapping("/tasks/{task}/tribunal-roster")
    Roster roster(@PathVariable String task) {
        var number = tasks.caseOf(task);
        return new Roster(
                arbitrations.get(number).mustBePanel(),
                disputes.get(number).cause() == Cause.COLLECTIVE_CONTRACT,
                without(number, roster.arbitrators(number)),
                without(number, roster.clerks(number)));
    }

    private List<Arbitrators.Candidate> without(RegistrationNumber number, List<Arbitrators.Candidate> all) {
        return all.stream()
                .map(one -> one.excluded().isEmpty()
                                && tribunals.leftBecause(number, one.id()).isPresent()
                        ? one.excludedBecause("已经离开本案仲裁庭")
                        : one)
                .toList();
    }

    @GetMapping("/tasks/{task}/recusal-meeting")
    RecusalMeeting meeting(@PathVariable String task) {
        return recusals.of(tasks.caseOf(task)).stream()
                .filter(one -> one.outcome() == null && roster.isDirector(one.person()))
                .findFirst()
                .map(one -> new RecusalMeeting(true, roster.commissionWithout(one.person())))
                .orElse(new RecusalMeeting(false, List.of()));
    }

    @PostMapping("/cases/{number}/tribunal/recusals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recusal(@PathVariable String number, @RequestBody Raised raised) {
        events.challenged(
                RegistrationNumber.of(number),
                raised.person(),
                raised.raisedBy(),
                raised.byParty(),
                raised.ground(),
                raised.moment(),
                raised.account());
    }

    @PostMapping("/cases/{number}/tribunal/revocation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(@PathVariable String number, @RequestBody Reason reason) {
        events.compositionUnlawful(RegistrationNumber.of(number), reason.reason());
    }

    @PostMapping("/cases/{number}/tribunal/replacement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replace(@PathVariable String number, @RequestBody Leaving leaving) {
        events.memberLeaves(RegistrationNumber.of(number), leaving.person(), leaving.reason());
    }
}
