package org.tiaocai.arbitration.award.correction;

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

/** What the case page asks of a correction. */
@RestController
@RequestMapping("/api/v1/cases/{number}/award")
class CorrectionApi {

    private static final Set<String> FINDERS =
            Set.of(Groups.INTAKE, Groups.CLERK, Groups.ARBITRATOR, Groups.PRESIDING, Groups.INSTITUTE_HEAD);

    private final CorrectionProcess process;
    private final Actor actor;

    CorrectionApi(CorrectionProcess process, Actor actor) {
        this.process = process;
        this.actor = actor;
    }

    record Fault(
            @Nullable Long documentId,
            Correction.@Nullable Kind kind,
            @Nullable Long itemId,
            @Nullable String original,
            @Nullable String corrected) {}

    @PostMapping("/corrections")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void correct(@PathVariable String number, @RequestBody Fault fault) {
        if (actor.groups().stream().noneMatch(FINDERS::contains)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "您的岗位不能办理这一事项");
        }
        process.faultFound(
                CaseNumber.of(number),
                fault.documentId(),
                fault.kind(),
                fault.itemId(),
                fault.original(),
                fault.corrected());
    }
}
