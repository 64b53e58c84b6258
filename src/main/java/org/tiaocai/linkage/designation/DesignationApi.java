package org.tiaocai.linkage.designation;

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

/** Entering a court's designation and an agreed extension, from the case page. */
@RestController
@RequestMapping("/api/v1/cases/{number}/linkage/designation")
record DesignationApi(DesignationProcess process) {

    private static final int LONGEST_NUMBER = 100;

    record Order(
            @Nullable String court,
            @Nullable String platformNo,
            @Nullable DesignationKind kind,
            @Nullable LocalDate receivedOn) {}

    record Extension(@Nullable LocalDate until) {}

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void designated(@PathVariable String number, @RequestBody Order order) {
        var platformNo = order.platformNo();
        if (order.court() == null || order.kind() == null || order.receivedOn() == null) {
            throw new Refused("请填写法院、委派的种类和收到的日期");
        }
        if (platformNo == null || platformNo.isBlank() || platformNo.length() > LONGEST_NUMBER) {
            throw new Refused("请填写法院调解平台的编号，不超过一百字");
        }
        process.designated(
                RegistrationNumber.of(number), order.court(), platformNo.strip(), order.kind(), order.receivedOn());
    }

    @PostMapping("/extension")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void extended(@PathVariable String number, @RequestBody Extension extension) {
        if (extension.until() == null) {
            throw new Refused("请填写双方同意延长到哪一天");
        }
        process.extended(RegistrationNumber.of(number), extension.until());
    }
}
