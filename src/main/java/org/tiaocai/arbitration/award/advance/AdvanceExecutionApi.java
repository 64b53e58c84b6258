package org.tiaocai.arbitration.award.advance;

import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.CaseNumber;

/** What the case page asks of an advance execution. */
@RestController
@RequestMapping("/api/v1/cases/{number}/award")
class AdvanceExecutionApi {

    private static final Set<String> REGISTER =
            Set.of(Groups.INTAKE, Groups.CLERK, Groups.ARBITRATOR, Groups.PRESIDING);

    private final AdvanceExecutionProcess process;
    private final Actor actor;

    AdvanceExecutionApi(AdvanceExecutionProcess process, Actor actor) {
        this.process = process;
        this.actor = actor;
    }

    record Application(
            @Nullable Long party,
            @Nullable Integer claim,
            @Nullable BigDecimal amount,
            @Nullable String account) {}

    @PostMapping("/advance-executions")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void apply(@PathVariable String number, @RequestBody Application application) {
        if (actor.groups().stream().noneMatch(REGISTER::contains)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "您的岗位不能办理这一事项");
        }
        process.applied(
                CaseNumber.of(number),
                application.party(),
                application.claim(),
                application.amount(),
                application.account());
    }
}
