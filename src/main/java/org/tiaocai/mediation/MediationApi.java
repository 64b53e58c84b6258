package org.tiaocai.mediation;

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
import org.tiaocai.people.Actor;
import org.tiaocai.people.Groups;
import org.tiaocai.people.Mediators;
import org.tiaocai.shared.CaseNumber;
import org.tiaocai.shared.Refused;

/** What the mediation's forms and the case page ask for. */
@RestController
@RequestMapping("/api/v1")
class MediationApi {

    private final Organisations organisations;
    private final Mediators mediators;
    private final Mediations mediations;
    private final MediationProcess process;
    private final Actor actor;

    MediationApi(
            Organisations organisations,
            Mediators mediators,
            Mediations mediations,
            MediationProcess process,
            Actor actor) {
        this.organisations = organisations;
        this.mediators = mediators;
        this.mediations = mediations;
        this.process = process;
        this.actor = actor;
    }

    record Withdrawal(@Nullable String reason) {}

    record ExtensionRequest(@Nullable LocalDate until) {}

    @GetMapping("/mediation/organisations")
    List<Organisations.Organisation> organisations() {
        return organisations.organisations();
    }

    @GetMapping("/mediation/mediators")
    List<Mediators.Mediator> mediators() {
        return mediators.all();
    }

    @PostMapping("/cases/{number}/mediation/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String number, @RequestBody Withdrawal withdrawal) {
        var caseNumber = handled(number);
        process.applicationWithdrawn(caseNumber, withdrawal.reason());
    }

    @PostMapping("/cases/{number}/mediation/extension")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void extend(@PathVariable String number, @RequestBody ExtensionRequest request) {
        var caseNumber = handled(number);
        if (request.until() == null) {
            throw new Refused("请填写双方同意延长到哪一天");
        }
        process.extensionAgreed(caseNumber, request.until());
    }

    /** Counter, coordinator and the case's own mediators act on it; nobody else. */
    private CaseNumber handled(String number) {
        var caseNumber = CaseNumber.of(number);
        var groups = actor.groups();
        if (!groups.contains(Groups.INTAKE)
                && !groups.contains(Groups.STUDIO_COORDINATOR)
                && !mediations.isAppointed(caseNumber, actor.id())) {
            throw new Refused("您的岗位不能办理该案的这一事项");
        }
        return caseNumber;
    }
}
