package org.tiaocai.linkage.preservation;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.rights.Stages;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What the case page asks of preservation. */
@RestController
@RequestMapping("/api/v1/cases/{number}/linkage/preservations")
record PreservationApi(PreservationProcess process, Preservations preservations, Stages stages) {

    private static final int LONGEST = 2_000;

    record Application(
            @Nullable Long party,
            @Nullable BigDecimal amount,
            @Nullable String property,
            @Nullable LocalDate appliedOn,
            @Nullable String court,
            @Nullable String docketNo) {}

    record Ruled(
            @Nullable Long preservation,
            Preservation.@Nullable Ruling ruling,
            @Nullable String docketNo,
            @Nullable LocalDate on,
            @Nullable LocalDate until) {}

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void applied(@PathVariable String number, @RequestBody Application form) {
        var property = form.property();
        if (form.party() == null || property == null || property.isBlank() || form.appliedOn() == null) {
            throw new Refused("请填写申请人、财产线索和日期");
        }
        if (property.length() > LONGEST) {
            throw new Refused("财产线索不能超过两千字");
        }
        var court = form.court();
        if (court == null || court.isBlank()) {
            stages.must(RegistrationNumber.of(number), "court.preserve/DURING");
            process.applied(
                    RegistrationNumber.of(number), form.party(), form.amount(), property.strip(), form.appliedOn());
        } else {
            var docketNo = form.docketNo();
            if (docketNo == null || docketNo.isBlank()) {
                throw new Refused("仲裁前已由法院保全的，请填写法院案号");
            }
            process.takenBefore(
                    RegistrationNumber.of(number), form.party(), property.strip(), court, docketNo, form.appliedOn());
        }
    }

    @PostMapping("/rulings")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ruled(@PathVariable String number, @RequestBody Ruled form) {
        if (form.ruling() == null || form.on() == null) {
            throw new Refused("请填写裁定结果和日期");
        }
        process.ruled(mustBeOf(number, form.preservation()), form.ruling(), form.docketNo(), form.on(), form.until());
    }

    @PostMapping("/ends")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void ended(@PathVariable String number, @RequestBody Ruled form) {
        if (form.on() == null) {
            throw new Refused("请填写申请执行或者解除的日期");
        }
        process.ended(mustBeOf(number, form.preservation()), form.on());
    }

    private long mustBeOf(String number, @Nullable Long id) {
        if (id == null || !preservations.get(id).number().value().equals(number)) {
            throw new Refused("请选择本案的财产保全");
        }
        return id;
    }
}
