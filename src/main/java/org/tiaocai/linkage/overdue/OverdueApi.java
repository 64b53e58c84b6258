package org.tiaocai.linkage.overdue;

import java.time.LocalDate;
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

/** What the case page asks when the limit is over. */
@RestController
@RequestMapping("/api/v1/cases/{number}/linkage/overdue")
record OverdueApi(OverdueProcess process) {

    record Docket(
            @Nullable String court,
            @Nullable String docketNo,
            @Nullable LocalDate docketedOn) {}

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void asked(@PathVariable String number) {
        process.asked(RegistrationNumber.of(number));
    }

    @PostMapping("/dockets")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void docketed(@PathVariable String number, @RequestBody Docket docket) {
        var docketNo = docket.docketNo();
        if (docket.court() == null || docketNo == null || docketNo.isBlank() || docket.docketedOn() == null) {
            throw new Refused("请填写法院、案号和立案日期");
        }
        process.docketed(RegistrationNumber.of(number), docket.court(), docketNo.strip(), docket.docketedOn());
    }

    @PostMapping("/refusals")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void declined(@PathVariable String number) {
        process.declined(RegistrationNumber.of(number));
    }
}
