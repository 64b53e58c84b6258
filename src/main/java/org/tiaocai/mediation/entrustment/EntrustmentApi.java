package org.tiaocai.mediation.entrustment;

import java.time.LocalDate;
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

/** Entrusting a case and calling it back, from the case page. */
@RestController
@RequestMapping("/api/v1/cases/{number}/entrustment")
class EntrustmentApi {

    private static final Set<String> ENTRUST =
            Set.of(Groups.INTAKE, Groups.STUDIO_COORDINATOR, Groups.ARBITRATOR, Groups.INSTITUTE_HEAD);

    private final EntrustmentProcess process;
    private final Actor actor;

    EntrustmentApi(EntrustmentProcess process, Actor actor) {
        this.process = process;
        this.actor = actor;
    }

    record Order(
            @Nullable EntrustmentKind kind,
            @Nullable String organisation,
            @Nullable LocalDate applicantConsentedOn,
            @Nullable LocalDate respondentConsentedOn) {}

    record Reason(@Nullable String reason) {}

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void entrust(@PathVariable String number, @RequestBody Order order) {
        checkRole();
        process.entrusted(
                CaseNumber.of(number),
                order.kind(),
                order.organisation(),
                order.applicantConsentedOn(),
                order.respondentConsentedOn());
    }

    @PostMapping("/recall")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void recall(@PathVariable String number, @RequestBody Reason reason) {
        checkRole();
        process.recalled(CaseNumber.of(number), reason.reason());
    }

    private void checkRole() {
        if (actor.groups().stream().noneMatch(ENTRUST::contains)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "您的岗位不能办理委托调解");
        }
    }
}
