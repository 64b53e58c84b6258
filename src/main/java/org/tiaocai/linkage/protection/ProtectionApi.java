package org.tiaocai.linkage.protection;

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

/** What the case page tells of the protection of an agreement. */
@RestController
@RequestMapping("/api/v1/cases/{number}/linkage/protections")
record ProtectionApi(ProtectionProcess process) {

    private static final int LONGEST = 100;

    record Applied(
            @Nullable Road road,
            @Nullable LocalDate appliedOn,
            @Nullable String court,
            @Nullable String courtCaseNo) {}

    record Ended(
            @Nullable Long request,
            Road.@Nullable Result result,
            @Nullable LocalDate resultOn) {}

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void applied(@PathVariable String number, @RequestBody Applied told) {
        if (told.road() == null || told.appliedOn() == null) {
            throw new Refused("请选择途径，填写办理的日期");
        }
        if (told.road().isCourts() && told.court() == null) {
            throw new Refused("请选择受理申请的法院");
        }
        process.applied(
                RegistrationNumber.of(number), told.road(), told.appliedOn(), told.court(), caseNo(told.courtCaseNo()));
    }

    @PostMapping("/results")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ended(@PathVariable String number, @RequestBody Ended told) {
        if (told.request() == null || told.result() == null || told.resultOn() == null) {
            throw new Refused("请选择办理的事项和结果，填写结果的日期");
        }
        process.ended(RegistrationNumber.of(number), told.request(), told.result(), told.resultOn());
    }

    private static @Nullable String caseNo(@Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.length() > LONGEST) {
            throw new Refused("法院案号不能超过一百字");
        }
        return text.strip();
    }
}
