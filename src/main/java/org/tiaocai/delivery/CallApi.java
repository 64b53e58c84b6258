package org.tiaocai.delivery;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.shared.Refused;

/** 登记告知: what came of a call. */
@RestController
@RequestMapping("/api/v1/calls")
record CallApi(CallList list) {

    /** @param how one of {@link Handling}; empty: nobody answered */
    record Told(@Nullable Handling how, @Nullable Boolean noAnswer) {}

    @PostMapping("/{notice:\\d+}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void told(@PathVariable long notice, @RequestBody Told told) {
        var noAnswer = Boolean.TRUE.equals(told.noAnswer());
        if (noAnswer == (told.how() != null)) {
            throw new Refused("请选择告知的方式，或者登记未接通");
        }
        if (told.how() == null) {
            list.notReached(notice);
        } else {
            list.told(notice, told.how());
        }
    }
}
