package org.tiaocai.casefile;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.documents.Volume;
import org.tiaocai.documents.Wordings;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.RegistrationNumber;

/** 预览文书样式: a paper of a case as another wording would print it, for who may open that paper. */
@RestController
record WordingTrial(Wordings wordings, Rights rights) {

    @GetMapping(path = "/cases/{number}/wordings/{id:\\d+}", produces = "text/html;charset=UTF-8")
    String show(@PathVariable String number, @PathVariable long id) {
        var registrationNumber = RegistrationNumber.of(number);
        var trial = wordings.trial(registrationNumber, id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "该案没有这种文书，请换一个案件预览"));
        if (!rights.in(registrationNumber)
                .mayOpen(trial.paper().code(), trial.paper().volume() == Volume.INTERNAL)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "您的岗位不能查看这份文书");
        }
        return trial.page();
    }
}
