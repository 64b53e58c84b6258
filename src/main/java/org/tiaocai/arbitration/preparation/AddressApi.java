package org.tiaocai.arbitration.preparation;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.shared.RegistrationNumber;

/** 登记送达地址确认 from the case page: of a party that came later, or that has changed what it had confirmed. */
@RestController
@RequestMapping("/api/v1/cases/{number}/address-confirmations")
record AddressApi(AddressesOnFile onFile) {

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void add(@PathVariable String number, @Valid @RequestBody AddressAnswer answer) {
        onFile.later(RegistrationNumber.of(number), answer);
    }
}
