package org.tiaocai.linkage.joint;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.joint.JointHandling.Form;
import org.tiaocai.people.OpenTasks;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** Proposing a joint handling from the case page, and what its forms ask. */
@RestController
@RequestMapping("/api/v1")
record JointApi(JointProcess process, JointHandlings all, OpenTasks tasks, Courts courts) {

    private static final int LONGEST = 2_000;

    record Proposal(
            @Nullable String court,
            @Nullable Form form,
            @Nullable String reason) {}

    record Sheet(
            String court,
            String form,
            String reason,
            @Nullable String judge) {}

    @PostMapping("/cases/{number}/linkage/joint-handlings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void propose(@PathVariable String number, @RequestBody Proposal proposal) {
        if (proposal.court() == null || proposal.form() == null) {
            throw new Refused("请选择法院和方式");
        }
        if (proposal.reason() == null
                || proposal.reason().isBlank()
                || proposal.reason().length() > LONGEST) {
            throw new Refused("请填写理由，不超过两千字");
        }
        process.propose(
                RegistrationNumber.of(number),
                proposal.court(),
                proposal.form(),
                proposal.reason().strip());
    }

    @GetMapping("/tasks/{taskId}/joint-handling")
    Sheet jointHandling(@PathVariable String taskId) {
        var one = all.get(tasks.id(tasks.get(taskId), JointVariables.JOINT_HANDLING));
        return new Sheet(courts.name(one.court()), one.form().label(), one.reason(), one.judge());
    }
}
