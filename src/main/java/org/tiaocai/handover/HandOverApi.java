package org.tiaocai.handover;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;

/** Deputies and hand-over, from the page 交接和代理. */
@RestController
@RequestMapping("/api/v1/handover")
record HandOverApi(Deputies deputies, HandOver handOver, StaffAtHand colleagues, Actor actor) {

    /**
     * @param person oneself where nobody is named
     * @param until none until further notice
     */
    record Naming(
            @Nullable String person,
            @Nullable String deputy,
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable String reason) {}

    record Passing(@Nullable String to, @Nullable String reason) {}

    record Moved(int moved) {}

    @PostMapping("/deputies")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void name(@RequestBody Naming naming) {
        var from = naming.from();
        if (naming.deputy() == null || from == null) {
            throw new Refused("请选择代理人，填写开始日期");
        }
        deputies.name(
                naming.person() == null || naming.person().isBlank() ? actor.id() : naming.person(),
                naming.deputy(),
                from,
                naming.until(),
                naming.reason());
    }

    @PostMapping("/deputies/{id:\\d+}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void end(@PathVariable long id) {
        deputies.end(id);
    }

    /** 转办、接办: of one task. */
    @PostMapping("/tasks/{heldTask}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void pass(@PathVariable String heldTask, @RequestBody Passing passing) {
        handOver.move(heldTask, passing.to(), passing.reason());
    }

    /** 交接: of all that somebody holds, each to whom was chosen. */
    @PostMapping("/people/{person}")
    Moved hand(@PathVariable String person, @RequestBody Handing handing) {
        if (!colleagues.isKnown(person)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这名同事");
        }
        return new Moved(
                handOver.moveAll(person, handing.persons() == null ? List.of() : handing.persons(), handing.reason()));
    }

    /** @param persons the lines of the list, as the page's rows send them */
    record Handing(
            @Nullable List<HandOver.Move> persons, @Nullable String reason) {}
}
