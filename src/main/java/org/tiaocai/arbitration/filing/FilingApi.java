package org.tiaocai.arbitration.filing;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/** What the case page asks of a filing. */
@RestController
@RequestMapping("/api/v1/cases/{number}/filing")
record FilingApi(Arbitrations arbitrations, Journal journal, Actor actor) {

    /** 批准再次补正 (规则29 allows one notice): by the head, before the handler may tell a second time. */
    @PostMapping("/second-supplement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void approveSecondSupplement(@PathVariable String number) {
        var registrationNumber = RegistrationNumber.of(number);
        arbitrations.secondSupplementApproved(registrationNumber, actor.id());
        journal.act(registrationNumber, "批准再次要求补正", null);
    }
}
