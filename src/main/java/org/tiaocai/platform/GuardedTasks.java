package org.tiaocai.platform;

import java.io.InputStream;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.TaskServiceImpl;
import org.camunda.bpm.engine.impl.Validator;
import org.camunda.bpm.engine.task.Attachment;
import org.camunda.bpm.engine.task.Comment;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.jspecify.annotations.Nullable;
import org.tiaocai.people.TaskDuties;
import org.tiaocai.shared.Refused;

/**
 * Tasks without side doors: no expression in a query that somebody sends, not inside {@code orQueries} either
 * (CVE-2026-109432), no free text or file that would stand in the engine's tables, and none for a person whom another
 * duty in the case excludes.
 */
class GuardedTasks extends TaskServiceImpl {

    private static final String IN_THE_FILE = "请把说明写在办理表单或案卷里，这里不能添加备注或附件";

    private final TaskDuties duties;

    GuardedTasks(TaskDuties duties) {
        this.duties = duties;
    }

    @Override
    public void claim(String taskId, String userId) {
        refuseExcluded(taskId, userId);
        super.claim(taskId, userId);
    }

    @Override
    public void setAssignee(String taskId, String userId) {
        refuseExcluded(taskId, userId);
        super.setAssignee(taskId, userId);
    }

    @Override
    public void delegateTask(String taskId, String userId) {
        refuseExcluded(taskId, userId);
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

    private void refuseExcluded(String taskId, @Nullable String userId) {
        commandExecutor.<@Nullable Void>execute(context -> {
            duties.refuse(taskId, userId);
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
