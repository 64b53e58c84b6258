package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.camunda.spin.Spin.JSON;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.engine.variable.VariableMap;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.hearing.Representing;
import org.tiaocai.documents.LackingParticulars;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;

/** The bureau as a test sees it: colleagues with roles who register and complete, and a day that the test moves. */
@Component
public class Bureau {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** Whose papers name the parties; most stories know little of them, and say so first. */
    private static final Set<String> NAMING = Set.of(
            "draftAward",
            "sealAward",
            "draftAgreement",
            "sealAgreement",
            "reviewAgreement",
            "sealAdvanceExecution",
            "sealArbitralMediation",
            "sealCorrection");

    /** In a form: what is not known of the parties stays unexplained. */
    public static final String AS_IT_STANDS = "asItStands";

    private final ProcessEngine engine;
    private final ObjectProvider<LackingParticulars> lacking;
    private final ObjectProvider<Representing> representing;
    private final ObjectMapper json = new ObjectMapper();
    private final Set<String> colleagues = new ConcurrentSkipListSet<>();
    private final List<String> cases = new CopyOnWriteArrayList<>();

    Bureau(
            ProcessEngine engine,
            ObjectProvider<LackingParticulars> lacking,
            ObjectProvider<Representing> representing) {
        this.engine = engine;
        this.representing = representing;
        this.lacking = lacking;
    }

    /** Colleagues of the usual names, once. */
    public void staff() {
        colleague("registrar", Groups.INTAKE);
        colleague("coordinator", Groups.STUDIO_COORDINATOR);
        colleague("mediator", Groups.MEDIATOR_HRSS);
        colleague("union", Groups.MEDIATOR_UNION);
        colleague("justice", Groups.MEDIATOR_JUSTICE);
        colleague("seal", Groups.ORG_SEAL);
        colleague("head", Groups.INSTITUTE_HEAD);
        colleague("arbitrator", Groups.ARBITRATOR);
        colleague("service", Groups.SERVICE);
        colleague("service2", Groups.SERVICE);
    }

    /** Those who have a part in an arbitration beside them, once. */
    public void commission() {
        colleague("arbitrator2", Groups.ARBITRATOR);
        colleague("arbitrator3", Groups.ARBITRATOR);
        colleague("presiding", Groups.ARBITRATOR, Groups.PRESIDING);
        colleague("clerk", Groups.CLERK);
        colleague("commission-seal", Groups.SEAL);
        colleague("director", Groups.DIRECTOR);
        colleague("legal", Groups.LEGAL_REVIEW);
    }

    /** A colleague with these roles, once. */
    public void colleague(String name, String... groups) {
        colleagues.add(name);
        if (engine.getIdentityService().createUserQuery().userId(name).count() == 0) {
            var user = engine.getIdentityService().newUser(name);
            user.setLastName("某");
            user.setFirstName(name);
            user.setPassword("a-long-enough-secret");
            engine.getIdentityService().saveUser(user);
            for (var group : groups) {
                engine.getIdentityService().createMembership(name, group);
            }
        }
    }

    /** Whom the tests know and can log in as. */
    public Set<String> colleagues() {
        return Set.copyOf(colleagues);
    }

    /** The cases registered since they were last forgotten. */
    public List<String> cases() {
        return List.copyOf(cases);
    }

    public void forgetCases() {
        cases.clear();
    }

    /** Whether the task is in the colleague's lists. */
    public boolean sees(String user, String number, String task) {
        return as(user, () -> waiting(number, task)) != null;
    }

    /** The colleague has a second role. */
    public void alsoIs(String name, String group) {
        var isAlready = engine.getIdentityService()
                        .createUserQuery()
                        .userId(name)
                        .memberOfGroup(group)
                        .count()
                > 0;
        if (!isAlready) {
            engine.getIdentityService().createMembership(name, group);
        }
    }

    /** Ten in the morning of the day; what had fallen due by then happens, in order. */
    public void travelTo(LocalDate day) {
        travelTo(day.atTime(10, 0));
    }

    public void travelTo(LocalDateTime time) {
        ClockUtil.setCurrentTime(Date.from(time.atZone(ZONE).toInstant()));
        runDueJobs();
    }

    /** The job executor is down: time passes and nothing happens by itself. */
    public void travelWithoutJobs(LocalDateTime time) {
        ClockUtil.setCurrentTime(Date.from(time.atZone(ZONE).toInstant()));
    }

    public void claim(String user, String number, String task) {
        as(user, () -> {
            var open = waiting(number, task);
            assertThat(open).as("任务 %s 在等待，且 %s 看得到", task, user).isNotNull();
            engine.getTaskService().claim(open.getId(), user);
            return open.getId();
        });
    }

    /** One job may end what another one waited for. */
    public void runDueJobs() {
        var jobs = engine.getManagementService();
        for (var due = dueJobs(); !due.isEmpty(); due = dueJobs()) {
            due.stream()
                    .filter(job -> jobs.createJobQuery().jobId(job).count() == 1)
                    .forEach(jobs::executeJob);
        }
    }

    private List<String> dueJobs() {
        return engine.getManagementService().createJobQuery().executable().orderByJobDuedate().asc().list().stream()
                .map(job -> job.getId())
                .toList();
    }

    /** The registrar starts the process with the form of Tasklist. @return the number */
    public String register(Map<String, ?> form) {
        var number = as("registrar", () -> {
            var definition = engine.getRepositoryService()
                    .createProcessDefinitionQuery()
                    .processDefinitionKey("dispute-intake")
                    .latestVersion()
                    .singleResult();
            var instance = engine.getFormService().submitStartForm(definition.getId(), submission(form));
            var found = engine.getRuntimeService()
                    .createProcessInstanceQuery()
                    .processInstanceId(instance.getId())
                    .singleResult();
            return found == null ? instance.getBusinessKey() : found.getBusinessKey();
        });
        cases.add(number);
        return number;
    }

    /** The one open task of that name. */
    public void complete(String user, String number, String task, Map<String, ?> form, Map<String, ?> choices) {
        complete(user, task, () -> tasks(number, task).singleResult(), form, choices);
    }

    /** The one of several tasks of that name that is assigned to the colleague. */
    public void completeOwn(String user, String number, String task, Map<String, ?> form, Map<String, ?> choices) {
        complete(user, task, () -> tasks(number, task).taskAssignee(user).singleResult(), form, choices);
    }

    /** The first of several open tasks of that name. */
    public void completeOne(String user, String number, String task, Map<String, ?> form) {
        complete(user, task, () -> tasks(number, task).list().get(0), form, Map.of());
    }

    /** The same for every open task of that name, such as one for each party. @return how many there were */
    public int completeAll(String user, String number, String task, Map<String, ?> form, Map<String, ?> choices) {
        var all = tasks(number, task).list();
        all.forEach(open -> completeTask(user, open.getId(), form, choices));
        return all.size();
    }

    public void completeTask(String user, String taskId, Map<String, ?> form, Map<String, ?> choices) {
        complete(
                user,
                taskId,
                () -> engine.getTaskService().createTaskQuery().taskId(taskId).singleResult(),
                form,
                choices);
    }

    /**
     * Claims if need be and hands in. Who is refused what they had claimed for it gives it back, so that a colleague can
     * take it.
     */
    private void complete(
            String user, String name, Supplier<@Nullable Task> task, Map<String, ?> said, Map<String, ?> choices) {
        var about = task.get();
        var form = about == null ? said : completed(about, said);
        if (about != null && NAMING.contains(about.getTaskDefinitionKey()) && !said.containsKey(AS_IT_STANDS)) {
            var number = caseOf(about);
            as(user, () -> explained(number));
        }
        as(user, () -> {
            var open = task.get();
            assertThat(open).as("任务 %s 在等待，且 %s 看得到", name, user).isNotNull();
            if (open.getAssignee() == null) {
                engine.getTaskService().claim(open.getId(), user);
            }
            var variables = submission(form);
            choices.forEach(variables::putValue);
            try {
                engine.getFormService().submitTaskForm(open.getId(), variables);
            } catch (RuntimeException refused) {
                if (open.getAssignee() == null) {
                    engine.getTaskService().setAssignee(open.getId(), null);
                }
                throw refused;
            }
            return open;
        });
    }

    /** Most stories do not say who came for an organisation. */
    private Map<String, ?> completed(Task about, Map<String, ?> said) {
        return about.getTaskDefinitionKey().equals("holdHearing") && !said.containsKey(AS_IT_STANDS)
                ? representing.getObject().completed(caseOf(about), said)
                : said;
    }

    private RegistrationNumber caseOf(Task open) {
        return RegistrationNumber.of(engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceId(open.getProcessInstanceId())
                .singleResult()
                .getBusinessKey());
    }

    /** One's own request is another's to decide, whoever holds it by then. */
    public static final String NOT_ONES_OWN = "(?s).*(不能自己审批|不得审批自己承办|批准借阅以外的负责人|提出人不[能得]审批).*";

    /** What is not known of the parties is explained, as beside a draft. */
    public void explain(String user, String number) {
        as(user, () -> explained(RegistrationNumber.of(number)));
    }

    private boolean explained(RegistrationNumber number) {
        var known = lacking.getObject();
        if (known.of(number, "D506", List.of()).isEmpty()) {
            return false;
        }
        known.explain(number, "D506", List.of(), "当事人没有提供");
        return true;
    }

    /** The open tasks of that name, the oldest first. */
    private TaskQuery tasks(String number, String task) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(task)
                .orderByTaskCreateTime()
                .asc();
    }

    /** Every document on its way is signed for on the day. @return how many there were */
    public int everythingServed(String number, LocalDate on) {
        return completeAll("service", number, "serveDocument", signedFor(on), Map.of());
    }

    /** What the server reports of a document that the party signed for. */
    public static Map<String, Object> signedFor(LocalDate on) {
        return Map.of(
                "method", "DIRECT",
                "day", on.toString(),
                "firstServer", "service",
                "secondServer", "service2",
                "result", "SIGNED",
                "receiver", "RECIPIENT",
                "place", "样例路1号");
    }

    /** The first open task of that name, such as one of several documents to be served. */
    public String taskOf(String number, String task) {
        return tasks(number, task).list().get(0).getId();
    }

    public void claimTask(String user, String taskId) {
        as(user, () -> {
            engine.getTaskService().claim(taskId, user);
            return taskId;
        });
    }

    /** Starts a process of the case that only its own root calls. */
    public void start(String process, String number) {
        engine.getRuntimeService().startProcessInstanceByKey(process, number);
    }

    public LocalDate today() {
        return LocalDate.ofInstant(ClockUtil.getCurrentTime().toInstant(), ZONE);
    }

    /** What still runs for the case in the engine. */
    public List<String> processes(String number) {
        return engine
                .getRuntimeService()
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(number)
                .list()
                .stream()
                .map(one -> one.getProcessDefinitionKey())
                .toList();
    }

    /** Takes a process of the case off the table, for a test that begins further down the road. */
    public void end(String process, String number) {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .processInstanceBusinessKey(number)
                .list()
                .forEach(
                        instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "begins later"));
    }

    /** The same for every process of that kind, such as one that belongs to no case. */
    public void end(String process) {
        engine.getRuntimeService()
                .createProcessInstanceQuery()
                .processDefinitionKey(process)
                .list()
                .forEach(
                        instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "test is over"));
    }

    /** The open task of the case, or null. */
    public @Nullable Task waiting(String number, String task) {
        return tasks(number, task).singleResult();
    }

    /** Names of the tasks that wait for the case. */
    public List<String> waiting(String number) {
        return engine.getTaskService().createTaskQuery().processInstanceBusinessKey(number).list().stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    public <T> T as(String user, Supplier<T> act) {
        var groups = engine.getIdentityService().createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
        engine.getIdentityService().setAuthentication(user, groups);
        try {
            return act.get();
        } finally {
            engine.getIdentityService().clearAuthentication();
        }
    }

    private VariableMap submission(Map<String, ?> form) {
        try {
            return Variables.createVariables()
                    .putValueTyped(
                            Submission.VARIABLE,
                            SpinValues.jsonValue(JSON(json.writeValueAsString(form)))
                                    .setTransient(true)
                                    .create());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
