package org.tiaocai.linkage.conference;

import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.shared.Period;
import org.tiaocai.shared.Refused;

/** Calling a conference and withdrawing a standard, from the page 裁审衔接. */
@RestController
@RequestMapping("/api/v1/linkage")
record ConferenceApi(ConferenceProcess process, AgreedStandards standards, Clock clock) {

    private static final int LONGEST_TITLE = 200;

    record Call(
            @Nullable String title,
            @Nullable String court,
            @Nullable String from,
            @Nullable String to,
            @Nullable LocalDate topicsDue) {}

    record Withdrawal(@Nullable Long id) {}

    @PostMapping("/conferences")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void call(@RequestBody Call call) {
        if (call.title() == null || call.title().isBlank() || call.title().length() > LONGEST_TITLE) {
            throw new Refused("请填写会议名称，不超过二百字");
        }
        if (call.court() == null || call.topicsDue() == null) {
            throw new Refused("请选择法院，并填写征集议题的截止日期");
        }
        process.call(
                call.title().strip(),
                call.court(),
                Period.of(call.from(), call.to(), LocalDate.now(clock)),
                call.topicsDue());
    }

    @PostMapping("/standards/withdrawal")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@RequestBody Withdrawal withdrawal) {
        if (withdrawal.id() == null) {
            throw new Refused("请选择要废止的口径");
        }
        standards.withdraw(withdrawal.id(), LocalDate.now(clock));
    }
}
