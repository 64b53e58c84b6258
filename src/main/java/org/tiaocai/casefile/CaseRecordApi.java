package org.tiaocai.casefile;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.shared.RegistrationNumber;

/** 案件, for other tools: where it stands, who is in it, what runs and what has been made. */
@RestController
record CaseRecordApi(CaseRecords records) {

    @GetMapping("/api/v1/cases/{number}")
    CaseRecord read(@PathVariable String number) {
        return records.find(RegistrationNumber.of(number))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有登记号为 " + number + " 的案件"));
    }
}
