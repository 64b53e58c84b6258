package org.tiaocai.workday;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.people.Actor;
import org.tiaocai.people.OpenTasks;
import org.tiaocai.rights.Rights;

/** What stands around a task besides its form: whether it came back and why, whether it may go back, and what follows when it is done. */
@RestController
@RequestMapping("/api/v1/tasks/{taskId}")
record WayBackApi(StepDone steps, SendBack sendBack, WaysBack ways, OpenTasks open, Rights rights, Actor actor) {

    /** @param undo the step may still be taken back */
    record After(StepDone.Done done, boolean undo) {}

    /**
     * @param to the name of the step to which it may be sent back now; null for none
     * @param until until when, or why not
     */
    record Way(@Nullable String to, String until, @Nullable CameBack cameBack) {}

    record CameBack(
            String title,
            String who,
            OffsetDateTime at,
            @Nullable String reason) {}

    record Why(@Nullable String reason) {}

    /** @param task the name of the step at which the case stands again */
    record Back(String task) {}

    @GetMapping("/after")
    After after(@PathVariable String taskId) {
        return steps.of(taskId)
                .map(done -> new After(done, sendBack.undoable(taskId).isPresent()))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这项任务，或者不是您办理的"));
    }

    @GetMapping("/way-back")
    Way way(@PathVariable String taskId) {
        var task = open.get(taskId);
        return new Way(
                actor.id().equals(task.getAssignee())
                        ? sendBack.before(task).map(one -> one.getName()).orElse(null)
                        : null,
                ways.of(task.getTaskDefinitionKey()).map(WayBack::until).orElse(""),
                cameBack(task).orElse(null));
    }

    @PostMapping("/send-back")
    Back sendBack(@PathVariable String taskId, @RequestBody Why why) {
        return new Back(sendBack.sendBack(taskId, why.reason()));
    }

    @PostMapping("/take-back")
    Back takeBack(@PathVariable String taskId, @RequestBody Why why) {
        return new Back(sendBack.takeBack(taskId, why.reason()));
    }

    /** The reason is for who works on the task; what is of the internal volume for who may open it. */
    private Optional<CameBack> cameBack(Task task) {
        if (!rights.mayWorkOn(task.getId())) {
            return Optional.empty();
        }
        var number = open.caseOf(task);
        return sendBack.cameBack(number, task)
                .filter(entry -> !entry.internal() || rights.in(number).may("paper.internal"))
                .map(entry -> new CameBack(entry.title(), actor.nameOf(entry.actor()), entry.at(), entry.detail()));
    }
}
