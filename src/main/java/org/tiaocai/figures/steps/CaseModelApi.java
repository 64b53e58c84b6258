package org.tiaocai.figures.steps;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.shared.RegistrationNumber;

/** The models that a case came through, for whoever may open the case. */
@RestController
record CaseModelApi(CasePath path, Models models) {

    @GetMapping("/api/v1/cases/{number}/models/{processId}/{version}")
    ResponseEntity<String> model(
            @PathVariable String number, @PathVariable String processId, @PathVariable int version) {
        var dispute = RegistrationNumber.of(number);
        if (!path.passed(dispute, processId, version)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "该案没有经过这个流程模型");
        }
        return models.xml(processId, version)
                .map(ResponseEntity.ok().contentType(MediaType.APPLICATION_XML)::body)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这个流程模型，或者没有这个版本"));
    }
}
