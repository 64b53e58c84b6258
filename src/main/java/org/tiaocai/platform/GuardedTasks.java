package org.tiaocai.platform;

import java.io.InputStream;
import java.util.Map;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.Validator;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.VariableMap;
import org.jspecify.annotations.Nullable;
import org.tiaocai.people.TaskDuties;
import org.tiaocai.shared.Refused;

/**
 * Tasks without side doors: no expression in a query that somebody sends, not inside {@code orQueries} either
 * (CVE-2026-109432), no free text or file that would stand in the engine's tables, no variable that the task's form does
 * not declare, and no task for a person whom another duty in the case excludes. Who may work on one: {@link TaskDoor}.
 */
class GuardedTasks extends TaskServiceImpl {

    private static final String IN_THE_FILE = "请把说明写在办理表单或案卷里，这里不能添加备注或附件";

    private final TaskDuties duties;
    private final FormFields fields;

    GuardedTasks(TaskDuties duties, FormFields fields) {
        this.duties = duties;
        this.fields = fields;
    }

    /** 领取: for oneself. */
    @Override
    public void claim(String taskId, String userId) {
        checked(() -> {
            if (TaskDoor.person()
                    .filter(person -> !person.getUserId().equals(userId))
                    .isPresent()) {
                throw new Refused("任务只能由本人领取；需要换人的，请管理员改派");
            }
            duties.refuse(taskId, userId);
        });
        super.claim(taskId, userId);
    }

    @Override
    public void setAssignee(String taskId, @Nullable String userId) {
        if (userId == null && isGivenBack(taskId)) {
            return;
        }
        checked(() -> {
            Assignable.check(taskId, userId);
            duties.refuse(taskId, userId);
        });
        super.setAssignee(taskId, userId);
    }

    @Override
    public void complete(String taskId, @Nullable Map<String, Object> sent) {
        checked(() -> fields.check(taskId, sent));
        super.complete(taskId, sent);
    }

    @Override
    public VariableMap completeWithVariablesInReturn(
            String taskId, @Nullable Map<String, Object> sent, boolean deserialize) {
        checked(() -> fields.check(taskId, sent));
        return super.completeWithVariablesInReturn(taskId, sent, deserialize);
    }

    @Override
    public void resolveTask(String taskId, @Nullable Map<String, Object> sent) {
        checked(() -> fields.check(taskId, sent));
        super.resolveTask(taskId, sent);
    }

    @Override
    public void delegateTask(String taskId, String userId) {
        checked(() -> duties.refuse(taskId, userId));
        super.delegateTask(taskId, userId);
    }

    @Override
    public TaskQuery createTaskQuery() {
        var query = (TaskQueryImpl) super.createTaskQuery();
        query.addValidator(new NoExpressions());
        return query;
    }

    @Override
    public Comment createComment(String taskId, String processInstanceId, String message) {
        throw inTheFile();
    }

    @Override
    public void addComment(String taskId, String processInstanceId, String message) {
        throw inTheFile();
    }

    @Override
    public void updateTaskComment(String taskId, String commentId, String message) {
        throw inTheFile();
    }

    @Override
    public void updateProcessInstanceComment(String processInstanceId, String commentId, String message) {
        throw inTheFile();
    }

    @Override
    public void saveAttachment(Attachment attachment) {
        throw inTheFile();
    }

    @Override
    public Attachment createAttachment(
            String type,
            String taskId,
            String processInstanceId,
            String name,
            String description,
            InputStream content) {
        throw inTheFile();
    }

    @Override
    public Attachment createAttachment(
            String type, String taskId, String processInstanceId, String name, String description, String url) {
        throw inTheFile();
    }

    @Override
    public Task newTask() {
        throw adHoc();
    }

    @Override
    public Task newTask(String taskId) {
        throw adHoc();
    }

    /** 归还: the engine counts it as assigning, to which staff have no right; but one's own task one may give back. */
    private boolean isGivenBack(String taskId) {
        return commandExecutor.execute(context -> {
            var task = context.getTaskManager().findTaskById(taskId);
            var person = TaskDoor.person();
            if (task == null || person.isEmpty() || !person.get().getUserId().equals(task.getAssignee())) {
                return false;
            }
            if (task.getCandidates().isEmpty()) {
                throw new Refused("这项任务指定由您办理，归还后没有人能够领取；不能办理的，请管理员改派");
            }
            return context.runWithoutAuthorization(() -> {
                super.setAssignee(taskId, null);
                return true;
            });
        });
    }

    /** Inside a command, where the engine knows who asks and which task it is. */
    private void checked(Runnable check) {
        commandExecutor.<@Nullable Void>execute(context -> {
            check.run();
            return null;
        });
    }

    private static RefusedOverRest inTheFile() {
        return new RefusedOverRest(new Refused(IN_THE_FILE));
    }

    private static RefusedOverRest adHoc() {
        return new RefusedOverRest(new Refused("不能新建临时任务：任务由流程产生"));
    }

    /** Every query of an or-chain is looked at; filters that are stored are checked when they are saved. */
    private static final class NoExpressions implements Validator<AbstractQuery<?, ?>> {
        @Override
        public void validate(AbstractQuery<?, ?> query) {
            var tasks = (TaskQueryImpl) query;
            var expressions = tasks.getQueries().stream()
                    .anyMatch(one -> !one.getExpressions().isEmpty());
            if (expressions || !tasks.getExpressions().isEmpty()) {
                throw new Refused("查询条件中不能使用表达式");
            }
        }
    }
}
