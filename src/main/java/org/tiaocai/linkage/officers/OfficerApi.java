package org.tiaocai.linkage.officers;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.shared.Refused;

/** Keeping the register of liaison officers, from the page 裁审衔接. */
@RestController
@RequestMapping("/api/v1/linkage/officers")
record OfficerApi(LiaisonOfficers officers) {

    /** @param role whether deputy or principal */
    record Naming(
            @Nullable String person,
            @Nullable Role role,
            @Nullable LocalDate from,
            @Nullable LocalDate until) {}

    record Ending(@Nullable Long id, @Nullable LocalDate until) {}

    enum Role {
        PRINCIPAL,
        DEPUTY
    }

    @PostMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void name(@RequestBody Naming naming) {
        if (naming.person() == null || naming.role() == null || naming.from() == null || naming.until() == null) {
            throw new Refused("请选择人员和职责，并填写任期");
        }
        var person = naming.person().split("/", 2);
        if (person.length != 2) {
            throw new Refused("请从列表中选择人员");
        }
        officers.name(person[0], person[1], naming.role() == Role.DEPUTY, naming.from(), naming.until());
    }

    @PostMapping("/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@RequestBody Ending ending) {
        if (ending.id() == null || ending.until() == null) {
            throw new Refused("请填写卸任日期");
        }
        officers.end(ending.id(), ending.until());
    }
}
