package org.tiaocai.linkage.handover;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What the liaison officer hands over. */
@RestController
@RequestMapping("/api/v1/cases/{number}/linkage/handovers")
record HandoverApi(OutboundPackages packages) {

    record Handover(@Nullable String court, @Nullable List<Long> documents) {}

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void send(@PathVariable String number, @RequestBody Handover handover) {
        if (handover.court() == null || handover.documents() == null) {
            throw new Refused("请选择法院和文书");
        }
        packages.send(RegistrationNumber.of(number), handover.court(), handover.documents());
    }
}
