package org.tiaocai.archive;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.archive.Inspections.Application;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** What the case page asks of 阅卷. */
@RestController
@RequestMapping("/api/v1/cases/{number}/inspections")
record InspectionApi(Inspections inspections) {

    private static final int LONGEST_PURPOSE = 500;
    private static final int LONGEST_MINUTES = 2_000;
    private static final int MOST_COPIES = 100_000;

    /** @param reader {@code 12} for a party, {@code 12/5} for its agent, by their ids */
    record Asked(
            @Nullable String reader,
            @Nullable String identityNumber,
            @Nullable Boolean identityChecked,
            @Nullable String purpose) {}

    record Read(
            @Nullable LocalDate day,
            @Nullable Integer copies,
            @Nullable String minutes) {}

    record Registered(long id) {}

    @PostMapping
    Registered applied(@PathVariable String number, @RequestBody Asked asked) {
        var reader = asked.reader();
        if (reader == null || !reader.matches("\\d{1,18}(/\\d{1,18})?")) {
            throw new Refused("请选择阅卷的当事人或者代理人");
        }
        var ids = reader.split("/");
        return new Registered(inspections.applied(
                RegistrationNumber.of(number),
                new Application(
                        Long.parseLong(ids[0]),
                        ids.length == 1 ? null : Long.valueOf(ids[1]),
                        asked.identityNumber(),
                        Boolean.TRUE.equals(asked.identityChecked()),
                        text(asked.purpose(), "阅卷的用途", LONGEST_PURPOSE))));
    }

    @PostMapping("/{id}/record")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable String number, @PathVariable long id, @RequestBody Read read) {
        var copies = read.copies();
        if (read.day() == null) {
            throw new Refused("请填写阅卷日期");
        }
        if (copies == null || copies < 0 || copies > MOST_COPIES) {
            throw new Refused("请填写复制页数，没有复制的填 0");
        }
        inspections.read(
                RegistrationNumber.of(number), id, read.day(), copies, text(read.minutes(), "阅卷情况", LONGEST_MINUTES));
    }

    private static String text(@Nullable String text, String what, int longest) {
        if (text == null || text.isBlank() || text.length() > longest) {
            throw new Refused("请填写" + what + "，不超过 " + longest + " 字");
        }
        return text.strip();
    }
}
