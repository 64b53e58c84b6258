package org.tiaocai.handover;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.shared.RegistrationNumber;

/** 催办、督办 from the case page. */
@RestController
@RequestMapping("/api/v1/cases/{number}")
record CaseOrderApi(CaseOrders orders, TaskReminders reminders) {

    record Reminding(@Nullable String task) {}

    record Ordering(@Nullable String content, @Nullable LocalDate answerDue) {}

    record Answering(@Nullable String answer) {}

    @PostMapping("/reminders")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remind(@PathVariable String number, @RequestBody Reminding reminding) {
        reminders.remind(RegistrationNumber.of(number), reminding.task());
    }

    @PostMapping("/orders")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void give(@PathVariable String number, @RequestBody Ordering ordering) {
        orders.give(RegistrationNumber.of(number), ordering.content(), ordering.answerDue());
    }

    @PostMapping("/orders/{order:\\d+}/answer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void answer(@PathVariable String number, @PathVariable long order, @RequestBody Answering answering) {
        orders.answer(RegistrationNumber.of(number), order, answering.answer());
    }
}
