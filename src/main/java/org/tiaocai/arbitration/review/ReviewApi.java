package org.tiaocai.arbitration.review;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
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
import org.tiaocai.people.GroupMembers;
import org.tiaocai.people.GroupMembers.Member;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;

/** What the case page and the review's forms ask for. */
@RestController
@RequestMapping("/api/v1")
record ReviewApi(ReviewProcess process, BroughtAgreements brought, Submission submission, GroupMembers members) {

    record JointApplication(
            @Nullable LocalDate applicantConfirmedOn,
            @Nullable LocalDate respondentConfirmedOn) {}

    record Reason(@Nullable String reason) {}

    @GetMapping("/arbitration/arbitrators")
    List<Member> arbitrators() {
        return members.of(Groups.ARBITRATOR);
    }

    @PostMapping("/cases/{number}/review")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void apply(@PathVariable String number, @RequestBody JointApplication application) {
        process.jointlyApplied(
                RegistrationNumber.of(number), application.applicantConfirmedOn(), application.respondentConfirmedOn());
    }

    @PostMapping("/cases/{number}/review/agreement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void bring(@PathVariable String number, @RequestBody JsonNode agreement) {
        brought.brought(
                RegistrationNumber.of(number), submission.parse(agreement.toString(), BroughtAgreements.Brought.class));
    }

    @PostMapping("/cases/{number}/review/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String number, @RequestBody Reason reason) {
        process.withdrawn(RegistrationNumber.of(number), reason.reason());
    }

    @PostMapping("/cases/{number}/review/extension")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void extend(@PathVariable String number, @RequestBody Reason reason) {
        process.extensionApproved(RegistrationNumber.of(number), reason.reason());
    }
}
