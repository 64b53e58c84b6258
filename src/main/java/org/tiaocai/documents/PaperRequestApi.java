package org.tiaocai.documents;

import com.fasterxml.jackson.databind.JsonNode;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.shared.RegistrationNumber;

/** 生成文书: what the case page asks for; one route for all kinds that are made on request. */
@RestController
@RequestMapping("/api/v1")
record PaperRequestApi(PaperRequests requests, Disputes disputes) {

    /** @param id of the paper, the same again for the same words on the same day */
    record Made(long id) {}

    @PostMapping("/cases/{number}/papers/{code}")
    Made make(@PathVariable String number, @PathVariable String code, @RequestBody JsonNode form) {
        var dispute = disputes.get(RegistrationNumber.of(number));
        return new Made(requests.make(dispute.number(), code, form.toString()));
    }
}
