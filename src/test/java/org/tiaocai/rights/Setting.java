package org.tiaocai.rights;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.task.IdentityLinkType;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.linkage.CourtCases;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.Forms;

/** One person in each role, one case for each relation, one open task of each kind: the whole field that the matrix covers. */
@Component
class Setting {

    private static final String PREFIX = "right-";
    private static final String KINDS = "rights-";

    private final Bureau bureau;
    private final ProcessEngine engine;
    private final Matrix matrix;
    private final Duties duties;
    private final CourtCases courtCases;
    private final JdbcClient tables;
    private final Map<Relation, RegistrationNumber> cases = new EnumMap<>(Relation.class);
    private final Map<String, String> tasks = new TreeMap<>();
    private final Map<String, String> people = new LinkedHashMap<>();
    private String deployment = "";

    Setting(
            Bureau bureau,
            ProcessEngine engine,
            Matrix matrix,
            Duties duties,
            CourtCases courtCases,
            JdbcClient tables) {
        this.bureau = bureau;
        this.engine = engine;
        this.matrix = matrix;
        this.duties = duties;
        this.courtCases = courtCases;
        this.tables = tables;
    }

    /** Each role, the administrator's, and the empty one of who has none. */
    Set<String> roles() {
        return people.keySet();
    }

    String personOf(String role) {
        return Objects.requireNonNull(people.get(role));
    }

    void build() {
        bureau.staff();
        Groups.NAMES.keySet().stream().sorted().forEach(role -> person(role, groups(role)));
        person(MatrixReader.ADMINISTRATOR, "camunda-admin");
        person("", new String[0]);
        for (var relation : Relation.values()) {
            cases.put(relation, RegistrationNumber.of(bureau.register(Forms.dispute(today()))));
            people.keySet().forEach(role -> relate(relation, role));
        }
        openTasks();
    }

    /** Whom a test invented would sit on the rosters of the tests after it. */
    void clear() {
        tasks.keySet().forEach(this::endTask);
        Stream.concat(people.values().stream(), Stream.of(PREFIX + "colleague")).forEach(person -> {
            tables.sql("delete from duty where person = ?").param(person).update();
            tables.sql("delete from duty_lock where person = ?").param(person).update();
            engine.getTaskService().createTaskQuery().taskAssignee(person).list().stream()
                    .map(Task::getId)
                    .forEach(task -> engine.getTaskService().setAssignee(task, null));
            engine.getTaskService().createTaskQuery().taskCandidateUser(person).list().stream()
                    .map(Task::getId)
                    .forEach(task -> engine.getTaskService().deleteCandidateUser(task, person));
            engine.getIdentityService().deleteUser(person);
        });
        engine.getRepositoryService().deleteDeployment(deployment, true);
    }

    RegistrationNumber caseOf(Relation relation) {
        return Objects.requireNonNull(cases.get(relation));
    }

    /** Relations that a person of the role can have to a case. */
    Set<Relation> relationsOf(String role) {
        return Stream.of(Relation.values())
                .filter(relation -> canHave(role, relation))
                .collect(Collectors.toSet());
    }

    /** The open task of the kind, in hand of the person, offered to them, or held by a colleague. */
    String task(String kind, String person, Holding holding) {
        var id = Objects.requireNonNull(tasks.get(kind));
        var service = engine.getTaskService();
        service.getIdentityLinksForTask(id).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()))
                .forEach(link -> service.deleteCandidateUser(id, link.getUserId()));
        if (holding == Holding.OFFERED || holding == Holding.HELD_BY_COLLEAGUE) {
            service.addCandidateUser(id, person);
        }
        service.setAssignee(
                id,
                switch (holding) {
                    case IN_HAND -> person;
                    case HELD_BY_COLLEAGUE -> "registrar";
                    case OFFERED, STRANGE -> null;
                });
        return id;
    }

    /** A task of the case that stands for TASK is in the person's hands. */
    void inHand(String person) {
        var number = caseOf(Relation.TASK).value();
        var open = engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .list()
                .get(0)
                .getId();
        var service = engine.getTaskService();
        service.getIdentityLinksForTask(open).stream()
                .filter(link -> IdentityLinkType.CANDIDATE.equals(link.getType()) && link.getUserId() != null)
                .forEach(link -> service.deleteCandidateUser(open, link.getUserId()));
        service.addCandidateUser(open, person);
        service.setAssignee(open, person);
    }

    enum Holding {
        IN_HAND,
        OFFERED,
        HELD_BY_COLLEAGUE,
        STRANGE
    }

    private boolean canHave(String role, Relation relation) {
        return switch (relation) {
            case OTHER, TASK, CHALLENGED -> true;
            case OWN, FORMER -> dutyOf(role).isPresent();
            case AGENCY -> Groups.MEDIATORS.contains(role);
            case ENTRUSTED -> role.equals(Groups.MEDIATION_ORG);
            case COURT -> role.equals(Groups.COURT);
        };
    }

    private void relate(Relation relation, String role) {
        var number = caseOf(relation);
        var person = personOf(role);
        if (!canHave(role, relation)) {
            return;
        }
        switch (relation) {
            case OWN -> dutyOf(role).ifPresent(duty -> duties.take(number, person, duty));
            case FORMER ->
                dutyOf(role).ifPresent(duty -> {
                    duties.take(number, person, duty);
                    duties.release(number, person, duty);
                });
            case CHALLENGED -> {
                dutyOf(role).ifPresent(duty -> duties.take(number, person, duty));
                duties.lockOut(number, person);
            }
            case AGENCY -> {
                bureau.colleague(PREFIX + "colleague", Groups.MEDIATORS.toArray(String[]::new));
                duties.take(number, PREFIX + "colleague", Duty.MEDIATOR);
            }
            case COURT -> courtCases.concerns(number, "district-court");
            case ENTRUSTED -> tables.sql("""
                                insert into entrustment (registration_number, ongoing, kind, organisation, consented_on,
                                    entrusted_by)
                                values (?, true, 'SUGGESTED', 'first-street', ?, 'registrar')""").params(number.value(), today()).update();
            case TASK, OTHER -> {}
        }
    }

    private Optional<Duty> dutyOf(String role) {
        return Stream.of(Duty.values())
                .filter(duty -> matrix.rolesOf(duty).contains(role))
                .findFirst();
    }

    private void person(String role, String... groups) {
        var id = PREFIX + (role.isEmpty() ? "nobody" : role);
        people.put(role, id);
        bureau.colleague(id, groups);
    }

    private static String[] groups(String role) {
        return switch (role) {
            case Groups.COURT -> new String[] {role, "court-district"};
            case Groups.MEDIATION_ORG -> new String[] {role, "mediation-org-first-street"};
            default -> new String[] {role};
        };
    }

    /** A process of one task for each kind that a form's route serves. */
    private void openTasks() {
        var kinds = matrix.routes().stream()
                .flatMap(route -> route.tasks().stream())
                .collect(Collectors.toSet());
        var resources = engine.getRepositoryService().createDeployment().name("rights");
        kinds.forEach(kind -> resources.addModelInstance(
                KINDS + kind + ".bpmn",
                Bpmn.createExecutableProcess(KINDS + kind)
                        .camundaHistoryTimeToLive(1)
                        .startEvent()
                        .userTask(kind)
                        .endEvent()
                        .done()));
        deployment = resources.deploy().getId();
        for (var kind : kinds) {
            var instance = engine.getRuntimeService()
                    .startProcessInstanceByKey(
                            KINDS + kind, caseOf(Relation.OTHER).value());
            tasks.put(
                    kind,
                    engine.getTaskService()
                            .createTaskQuery()
                            .processInstanceId(instance.getId())
                            .singleResult()
                            .getId());
        }
    }

    /** As a step that was broken off, so that the figures know that nothing waits there. */
    private void endTask(String kind) {
        engine.getRuntimeService().createProcessInstanceQuery().processDefinitionKey(KINDS + kind).list().stream()
                .forEach(instance -> engine.getRuntimeService().deleteProcessInstance(instance.getId(), "over"));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }
}
