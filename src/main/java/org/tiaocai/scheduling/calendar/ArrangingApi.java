package org.tiaocai.scheduling.calendar;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.tiaocai.scheduling.Absences;
import org.tiaocai.scheduling.ClaimResult;
import org.tiaocai.scheduling.Findings;
import org.tiaocai.scheduling.Moves;
import org.tiaocai.scheduling.Proposal;

/** What a coordinator does on the calendar: move, find, enter an absence and have it covered. */
@RestController
@RequestMapping("/api/v1/calendar")
record ArrangingApi(Moves moves, Absences absences) {

    private static final int ALTERNATIVES = 6;

    record Move(
            @NotBlank(message = "请选择房间") String room,
            @NotNull(message = "请选择开始时间") LocalDateTime startsAt,

            @NotBlank(message = "请写明改期的原因") @Size(max = 500, message = "原因不能超过五百字")
            String reason) {}

    record Slot(String room, String roomName, LocalDateTime startsAt, LocalDateTime endsAt) {}

    record Nearer(LocalDate day, String session, String reason) {}

    record Alternatives(List<Slot> proposals, List<Nearer> nearer) {}

    record Absence(
            @NotBlank(message = "请选择人员") String person,
            @NotNull(message = "请填写开始日期") LocalDate from,
            @NotNull(message = "请填写结束日期") LocalDate to,

            @NotBlank(message = "请写明原因") @Size(max = 500, message = "原因不能超过五百字")
            String reason) {}

    record Cover(String number, LocalDateTime startsAt, String substitute) {}

    /** Who is faster wins; the other gets 409 with the next three joint slots. */
    @PostMapping("/bookings/{id}/move")
    ResponseEntity<?> move(@PathVariable long id, @RequestBody @Valid Move wanted) {
        var result = moves.move(id, wanted.room(), wanted.startsAt(), wanted.reason());
        if (result instanceof ClaimResult.Lost lost) {
            var problem = ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT, "这个时段的房间或人员已被占用，请另选时段");
            problem.setTitle("时段已被占用");
            problem.setProperty(
                    "proposals", lost.next().stream().map(ArrangingApi::slot).toList());
            return ResponseEntity.status(HttpStatus.CONFLICT).body(problem);
        }
        return ResponseEntity.noContent().build();
    }

    @GetMapping("/bookings/{id}/alternatives")
    Alternatives alternatives(@PathVariable long id) {
        Findings found = moves.alternatives(id, ALTERNATIVES);
        return new Alternatives(
                found.proposals().stream().map(ArrangingApi::slot).toList(),
                found.nearer().stream()
                        .map(one -> new Nearer(one.day(), one.session().label(), one.reason()))
                        .toList());
    }

    /** 请假并安排替换: what nobody can cover is told, so that the coordinator moves it. */
    @PostMapping("/absences")
    List<Cover> absent(@RequestBody @Valid Absence absence) {
        return absences.enter(absence.person(), absence.from(), absence.to(), absence.reason()).stream()
                .map(one -> new Cover(
                        one.booking().number().value(),
                        one.booking().startsAt(),
                        one.substitute().orElse("")))
                .toList();
    }

    /** 销假: of a leave that is entered. */
    @PostMapping("/absences/{id}/end")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void back(@PathVariable long id) {
        absences.end(id);
    }

    private static Slot slot(Proposal one) {
        return new Slot(one.room().id(), one.room().name(), one.startsAt(), one.endsAt());
    }
}
