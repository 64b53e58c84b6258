package org.tiaocai.scheduling.request;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.scheduling.Attendances.Answer;
import org.tiaocai.shared.RegistrationNumber;

/** 登记当事人的答复, as it is told over the counter or by telephone. */
@RestController
@RequestMapping("/api/v1/cases/{number}/attendance")
record AttendanceApi(PartyReplies answers) {

    record Told(
            @NotNull(message = "请选择当事人") Long party,
            @NotNull(message = "请选择答复") Answer answer,

            @Nullable @Size(max = 500, message = "说明不能超过五百字")
            String note,

            @Nullable LocalDate avoidFrom,
            @Nullable LocalDate avoidTo) {}

    @PostMapping("/{booking}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void told(@PathVariable("number") String text, @PathVariable long booking, @RequestBody @Valid Told told) {
        var number = RegistrationNumber.of(text);
        var note = told.note() == null ? "" : told.note();
        if (told.answer() == Answer.CONFIRMED) {
            answers.confirmed(number, booking, told.party(), note);
        } else {
            answers.asksToMove(number, booking, told.party(), note, told.avoidFrom(), told.avoidTo());
        }
    }
}
