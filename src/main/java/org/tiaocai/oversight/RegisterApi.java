package org.tiaocai.oversight;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.Submission;

/** Keeping the registers, from the page 监督和登记. */
@RestController
@RequestMapping("/api/v1/oversight")
record RegisterApi(Registers registers, Submission submission, Rights rights) {

    record Made(long id) {}

    record Result(@Nullable String result) {}

    @PostMapping("/registers/{register}")
    Made enter(@PathVariable Register register, @RequestBody JsonNode form) {
        return new Made(registers.enter(register, submission.parse(form.toString(), EntryForm.class)));
    }

    @PostMapping("/entries/{id}/transfer")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void transfer(@PathVariable long id) {
        registers.transfer(readable(id));
    }

    @PostMapping("/entries/{id}/result")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void conclude(@PathVariable long id, @RequestBody Result result) {
        registers.conclude(readable(id), result.result());
    }

    @PostMapping("/zero-reports")
    Made reportNothing() {
        return new Made(registers.reportNothing());
    }

    private long readable(long id) {
        if (!rights.may(registers.get(id).register().right())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "您的岗位不能办理这条登记");
        }
        return id;
    }
}
