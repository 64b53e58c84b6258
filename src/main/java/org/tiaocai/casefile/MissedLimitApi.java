package org.tiaocai.casefile;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.dispute.Journal;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.limits.WaitingWork;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/** 说明逾期原因: a missed limit stays on the pages of those who answer for it until one of them says why. */
@RestController
@RequestMapping("/api/v1/cases/{number}/limits/{id}")
class MissedLimitApi {

    private final RunningLimits limits;
    private final WaitingWork work;
    private final Journal journal;
    private final Actor actor;

    MissedLimitApi(RunningLimits limits, WaitingWork work, Journal journal, Actor actor) {
        this.limits = limits;
        this.work = work;
        this.journal = journal;
        this.actor = actor;
    }

    record Explanation(@Nullable String reason) {}

    @PostMapping("/reason")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    @Transactional
    public void explain(@PathVariable String number, @PathVariable long id, @RequestBody Explanation explanation) {
        var registrationNumber = RegistrationNumber.of(number);
        var missed = limits.find(id)
                .filter(one -> one.number().equals(registrationNumber))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这项期限"));
        if (!answersFor(missed)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "逾期原因由承办人或者负责督办的岗位说明");
        }
        limits.explainMiss(missed, explanation.reason(), actor.id());
        journal.act(registrationNumber, "说明逾期原因：" + missed.name(), explanation.reason());
    }

    private boolean answersFor(RunningLimit missed) {
        return (missed.overseer() != null && actor.groups().contains(missed.overseer()))
                || work.assigneeOf(missed.number(), missed.rule())
                        .filter(actor.id()::equals)
                        .isPresent();
    }
}
