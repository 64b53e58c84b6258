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
import org.tiaocai.people.Mediators;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What the mediation's forms and the case page ask for. */
@RestController
@RequestMapping("/api/v1")
class MediationApi {

    private final Organisations organisations;
    private final Mediators mediators;
    private final MediationProcess process;
    private final ReplaceMediator replacing;

    MediationApi(
            Organisations organisations, Mediators mediators, MediationProcess process, ReplaceMediator replacing) {
        this.organisations = organisations;
        this.mediators = mediators;
        this.process = process;
        this.replacing = replacing;
    }

    record Withdrawal(@Nullable String reason) {}

    /** @param absent who leaves the panel @param substitute who comes instead */
    record Replacement(
            @Nullable String absent,
            @Nullable String substitute,
            @Nullable String reason) {}

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
        process.applicationWithdrawn(RegistrationNumber.of(number), withdrawal.reason());
    }

    @PostMapping("/cases/{number}/mediation/extension")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void extend(@PathVariable String number, @RequestBody ExtensionRequest request) {
        if (request.until() == null) {
            throw new Refused("请填写双方同意延长到哪一天");
        }
        process.extensionAgreed(RegistrationNumber.of(number), request.until());
    }

    @PostMapping("/cases/{number}/mediation/replacement")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void replace(@PathVariable String number, @RequestBody Replacement asked) {
        replacing.replace(RegistrationNumber.of(number), asked.absent(), asked.substitute(), asked.reason());
    }
}
