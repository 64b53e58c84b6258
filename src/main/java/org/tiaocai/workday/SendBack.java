package org.tiaocai.workday;

import java.util.Comparator;
import java.util.Optional;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.history.HistoricTaskInstance;
import org.camunda.bpm.engine.impl.persistence.entity.ProcessDefinitionEntity;
import org.camunda.bpm.engine.task.Task;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.SignedPapers;
import org.tiaocai.people.Actor;
import org.tiaocai.people.OpenTasks;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.unfinished.UnfinishedForms;

/**
 * 退回和撤回: a step goes back to the one before within its process, by the table. Its holder sends it back; who did the step
 * before takes it back while nothing has followed. The reason stands in the journal.
 */
@Component
class SendBack {

    private static final int LONGEST = 2_000;
    private static final String OF_SEVERAL = "#multiInstanceBody";

    private final WaysBack ways;
    private final StepDone steps;
    private final OpenTasks open;
    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService models;
    private final HistoryService history;
    private final Documents documents;
    private final SignedPapers signed;
    private final DoneAgain again;
    private final UnfinishedForms forms;
    private final Journal journal;
    private final Actor actor;

    SendBack(
            WaysBack ways,
            StepDone steps,
            OpenTasks open,
            TaskService tasks,
            RuntimeService runtime,
            RepositoryService models,
            HistoryService history,
            Documents documents,
            SignedPapers signed,
            DoneAgain again,
            UnfinishedForms forms,
            Journal journal,
            Actor actor) {
        this.ways = ways;
        this.steps = steps;
        this.open = open;
        this.tasks = tasks;
        this.runtime = runtime;
        this.models = models;
        this.history = history;
        this.documents = documents;
        this.signed = signed;
        this.again = again;
        this.forms = forms;
        this.journal = journal;
        this.actor = actor;
    }

    /** The step before, to which the open task may go back now; empty with the table's reason where it may not. */
    Optional<HistoricTaskInstance> before(Task task) {
        return ways.of(task.getTaskDefinitionKey())
                .flatMap(way -> Optional.ofNullable(way.to()))
                .filter(to -> !isSigned(task) && !isPast(task))
                .flatMap(to -> last(task, to));
    }

    /** 退回. @return the name of the step to which it went. @throws Refused for who does not hold the task, without a reason, and where the table has no way back */
    @Transactional
    String sendBack(String taskId, @Nullable String reason) {
        var task = open.get(taskId);
        if (!actor.id().equals(task.getAssignee())) {
            throw new Refused("请先领取这项任务，再退回");
        }
        var way = way(task);
        var before = before(task).orElseThrow(() -> new Refused("这一步不能退回：" + way.until()));
        goBack(task, before, "退回：", way, written(reason));
        return before.getName();
    }

    /** The open step that followed the one that the person did, and that they may take back now. */
    Optional<Task> undoable(String taskId) {
        return steps.find(taskId).flatMap(this::undoable);
    }

    private Optional<Task> undoable(HistoricTaskInstance done) {
        return actor
                .asApplication(() -> tasks.createTaskQuery()
                        .processInstanceId(done.getProcessInstanceId())
                        .list())
                .stream()
                .filter(task -> ways.of(task.getTaskDefinitionKey())
                        .filter(way -> done.getTaskDefinitionKey().equals(way.undo()))
                        .isPresent())
                .filter(task -> !isSigned(task) && !isPast(task))
                .filter(task -> last(task, done.getTaskDefinitionKey())
                        .filter(last -> last.getId().equals(done.getId()))
                        .isPresent())
                .findFirst();
    }

    /** 撤回. @return the name of the step that is open again. @throws Refused when something has followed */
    @Transactional
    String takeBack(String taskId, @Nullable String reason) {
        var done = steps.find(taskId)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这项任务，或者不是您办理的"));
        var task = undoable(done).orElseThrow(() -> new Refused("这一步已经有了后续，或者文书已经签名、用印、送出，不能撤回；需要改的，请办理更正或者由下一步退回"));
        refuseBegun(task);
        goBack(task, done, "撤回：", way(task), written(reason));
        return done.getName();
    }

    /** What a colleague has written and not handed in would go with the step. */
    private void refuseBegun(Task task) {
        actor
                .asApplication(() -> tasks.createTaskQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .taskDefinitionKey(task.getTaskDefinitionKey())
                        .taskAssigned()
                        .list())
                .stream()
                .filter(one -> !actor.id().equals(one.getAssignee()))
                .filter(one -> forms.isBegunBy(one.getAssignee(), one.getId()))
                .findFirst()
                .ifPresent(one -> {
                    throw new Refused("下一步“" + one.getName() + "”由" + actor.nameOf(one.getAssignee())
                            + "办理，已经填写、还没有提交，撤回会丢掉所写的内容；请先与其商量，由其退回，或者放弃所写的以后再撤回");
                });
    }

    private WayBack way(Task task) {
        return ways.of(task.getTaskDefinitionKey()).orElseThrow(() -> new Refused("这一步不能退回"));
    }

    private void goBack(Task task, HistoricTaskInstance before, String title, WayBack way, String reason) {
        var number = open.caseOf(task);
        var words = title + task.getName() + " → " + before.getName();
        if (way.internal()) {
            journal.internalAct(number, words, reason);
        } else {
            journal.act(number, words, reason);
        }
        actor.<@Nullable Void>asApplication(() -> {
            runtime.createProcessInstanceModification(task.getProcessInstanceId())
                    .startBeforeActivity(before.getTaskDefinitionKey())
                    .cancelAllForActivity(scope(task))
                    .execute();
            return null;
        });
        again.by(before);
    }

    /** 签了名的不退回: one of several has signed already, or the signed paper is on file. */
    private boolean isSigned(Task task) {
        return isPartlyDone(task)
                || ways.of(task.getTaskDefinitionKey())
                        .flatMap(way -> Optional.ofNullable(way.paper()))
                        .filter(code -> isOnFile(open.caseOf(task), code))
                        .isPresent();
    }

    private boolean isPast(Task task) {
        return ways.of(task.getTaskDefinitionKey())
                .flatMap(way -> Optional.ofNullable(way.done()))
                .flatMap(step -> last(task, step))
                .isPresent();
    }

    /** Of the newest of the kind: an older draft that was signed is another paper. */
    private boolean isOnFile(RegistrationNumber number, String code) {
        return documents.of(number).stream()
                .filter(one -> one.code().equals(code))
                .map(DocumentEntry::id)
                .max(Comparator.naturalOrder())
                .filter(newest -> signed.of(number).stream().anyMatch(one -> one.documentId() == newest))
                .isPresent();
    }

    /** Several do the step side by side, and one of them has done it: signed is signed. */
    private boolean isPartlyDone(Task task) {
        return isOfSeveral(task)
                && actor
                        .asApplication(() -> history.createHistoricTaskInstanceQuery()
                                .processInstanceId(task.getProcessInstanceId())
                                .taskDefinitionKey(task.getTaskDefinitionKey())
                                .finished()
                                .list())
                        .stream()
                        .anyMatch(one -> "completed".equals(one.getDeleteReason())
                                && !one.getEndTime().before(task.getCreateTime()));
    }

    private String scope(Task task) {
        return isOfSeveral(task) ? task.getTaskDefinitionKey() + OF_SEVERAL : task.getTaskDefinitionKey();
    }

    private boolean isOfSeveral(Task task) {
        var model = (ProcessDefinitionEntity)
                actor.asApplication(() -> models.getProcessDefinition(task.getProcessDefinitionId()));
        return model.findActivity(task.getTaskDefinitionKey() + OF_SEVERAL) != null;
    }

    private Optional<HistoricTaskInstance> last(Task task, String step) {
        return actor
                .asApplication(() -> history.createHistoricTaskInstanceQuery()
                        .processInstanceId(task.getProcessInstanceId())
                        .taskDefinitionKey(step)
                        .finished()
                        .orderByHistoricTaskInstanceEndTime()
                        .desc()
                        .list())
                .stream()
                .filter(one -> "completed".equals(one.getDeleteReason()))
                .findFirst();
    }

    private static String written(@Nullable String reason) {
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw new Refused("请写明理由，不超过两千字");
        }
        return reason.strip();
    }

    /** What was said when the step came back to where it is now; empty for one that goes forward. */
    Optional<Journal.Entry> cameBack(RegistrationNumber number, Task task) {
        return journal.saidOnEntering(number, activityInstance(task)).stream()
                .filter(entry -> entry.title().contains("退回") || entry.title().startsWith("撤回："))
                .findFirst();
    }

    private String activityInstance(Task task) {
        return actor.asApplication(() -> history.createHistoricTaskInstanceQuery()
                .taskId(task.getId())
                .singleResult()
                .getActivityInstanceId());
    }
}
