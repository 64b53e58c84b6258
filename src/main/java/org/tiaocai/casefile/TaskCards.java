package org.tiaocai.casefile;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperties;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaProperty;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.clocks.CaseClock;
import org.tiaocai.clocks.Clocks;
import org.tiaocai.clocks.alerts.AlertKind;
import org.tiaocai.clocks.alerts.Alerts;
import org.tiaocai.delivery.service.ServiceTasks;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Parties;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.CaseNumber;

/** 任务卡片: what the task list shows of a case beside its task; the engine itself holds no names. */
@Component
class TaskCards {

    private final TaskService tasks;
    private final RuntimeService runtime;
    private final RepositoryService models;
    private final Disputes disputes;
    private final Parties parties;
    private final Clocks clocks;
    private final Alerts alerts;
    private final ServiceTasks services;
    private final Actor actor;
    private final Clock clock;

    TaskCards(
            TaskService tasks,
            RuntimeService runtime,
            RepositoryService models,
            Disputes disputes,
            Parties parties,
            Clocks clocks,
            Alerts alerts,
            ServiceTasks services,
            Actor actor,
            Clock clock) {
        this.tasks = tasks;
        this.runtime = runtime;
        this.models = models;
        this.disputes = disputes;
        this.parties = parties;
        this.clocks = clocks;
        this.alerts = alerts;
        this.services = services;
        this.actor = actor;
        this.clock = clock;
    }

    record Card(
            String taskId,
            String number,
            String parties,
            String cause,
            @Nullable String subject,
            @Nullable LocalDate due,
            boolean overdue,
            @Nullable String limit,
            @Nullable String basis,
            boolean provisional,
            @Nullable String warning) {}

    /** Only tasks that the person may see (the engine's own rights). */
    List<Card> of(List<String> ids) {
        return tasks.createTaskQuery().taskIdIn(ids.toArray(String[]::new)).list().stream()
                .map(this::card)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The case of a task that the person may see. */
    Optional<CaseNumber> caseOf(String taskId) {
        return Optional.ofNullable(tasks.createTaskQuery().taskId(taskId).singleResult())
                .flatMap(this::number);
    }

    private Optional<Card> card(Task task) {
        return number(task).flatMap(disputes::find).map(dispute -> {
            var limit = property(task, "limit");
            var open = limit == null ? Optional.<CaseClock>empty() : clocks.open(dispute.number(), limit);
            var due = day(task.getDueDate());
            return new Card(
                    task.getId(),
                    dispute.number().value(),
                    parties.maskedTitle(dispute.number()),
                    dispute.cause().label(),
                    services.subject(task, dispute.number()).orElse(null),
                    due,
                    task.getDueDate() != null && task.getDueDate().toInstant().isBefore(Instant.now(clock)),
                    limit,
                    open.map(CaseClock::basis).orElseGet(() -> ownBasis(task)),
                    open.map(CaseClock::provisional).orElse(false),
                    open.flatMap(one -> alerts.gravestOf(one.id()))
                            .map(AlertKind::label)
                            .orElse(null));
        });
    }

    private Optional<CaseNumber> number(Task task) {
        var instance = actor.asApplication(() -> runtime.createProcessInstanceQuery()
                .processInstanceId(task.getProcessInstanceId())
                .singleResult());
        return instance == null || instance.getBusinessKey() == null
                ? Optional.empty()
                : Optional.of(CaseNumber.of(instance.getBusinessKey()));
    }

    private String ownBasis(Task task) {
        var said = property(task, "basis");
        return said == null ? "内部时限" : said;
    }

    /** What the model says of the task: {@code <camunda:property name="limit" value="M02"/>} names the rule of its day. */
    private @Nullable String property(Task task, String name) {
        var model = actor.asApplication(() -> models.getBpmnModelInstance(task.getProcessDefinitionId()));
        var element = model.<UserTask>getModelElementById(task.getTaskDefinitionKey());
        var extensions = element.getExtensionElements();
        if (extensions == null) {
            return null;
        }
        return extensions.getElementsQuery().filterByType(CamundaProperties.class).list().stream()
                .flatMap(properties -> properties.getCamundaProperties().stream())
                .filter(property -> name.equals(property.getCamundaName()))
                .map(CamundaProperty::getCamundaValue)
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate day(@Nullable Date date) {
        return date == null ? null : date.toInstant().atZone(clock.getZone()).toLocalDate();
    }
}
