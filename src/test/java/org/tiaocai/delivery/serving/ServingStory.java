package org.tiaocai.delivery.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.camunda.spin.Spin.JSON;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.FormService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.spin.plugin.variable.SpinValues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.tiaocai.casefile.BroughtFiles;
import org.tiaocai.dispute.EvidenceItems;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Documents;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.platform.Browser;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Submission;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.Forms;
import org.tiaocai.story.StoryTest;

/** A document of a registered case on its way to the employer, step by step; the tests below change one thing each. */
@StoryTest
abstract class ServingStory {

    /** A Monday with no holiday near. */
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Autowired
    Bureau bureau;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Servings servings;

    @Autowired
    ServingProcess process;

    @Autowired
    Documents documents;

    @Autowired
    Parties parties;

    @Autowired
    EvidenceItems uploads;

    @Autowired
    BroughtFiles files;

    @Autowired
    RunningLimits limits;

    @Autowired
    TaskService tasks;

    @Autowired
    FormService taskForms;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ServedDocuments told;

    @Autowired
    SimplifiedCases simplified;

    private static final ObjectMapper TEXTS = new ObjectMapper();

    @LocalServerPort
    int port;

    RegistrationNumber number;

    @BeforeEach
    void aCaseOnAWorkingMorning() {
        bureau.staff();
        bureau.travelTo(MONDAY);
        number = RegistrationNumber.of(bureau.register(dispute()));
    }

    @AfterEach
    void backToNow() {
        ClockUtil.reset();
    }

    /** The dispute of each test; one of many workers changes it. */
    Map<String, Object> dispute() {
        return Forms.dispute(MONDAY);
    }

    long employer() {
        return party(Side.RESPONDENT).id();
    }

    long worker() {
        return party(Side.APPLICANT).id();
    }

    private Party party(Side side) {
        return parties.of(number).stream()
                .filter(one -> one.side() == side)
                .findFirst()
                .orElseThrow();
    }

    private static final Map<String, String> CODES =
            Map.of("调解书", "D505", "裁决书", "D507", "通知书", "D406", "庭审笔录", "D501");

    /** A paper of the case; what it is called tells its kind, and the kind how strictly it is served. */
    long document(String title) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into document (registration_number, code, title, occasion, volume, page, made_on, made_by)
                        values (?, ?, ?, ?, 'MAIN', '<html>略</html>', ?, 'clerk')""")
                .params(number.value(), CODES.get(title.replaceAll("[一二三四]$", "")), title, title, MONDAY)
                .update(id, "id");
        return Objects.requireNonNull(id.getKeyAs(Long.class));
    }

    /** A document handed to the servers for the employer. @return its id */
    long ordered(ServingClass serviceClass) {
        var document = document(
                switch (serviceClass) {
                    case S1 -> "调解书";
                    case S2 -> "裁决书";
                    default -> "通知书";
                });
        process.begin(number, document, employer());
        return document;
    }

    /** What the form of any attempt holds. */
    Map<String, Object> report(String method, LocalDate day) {
        var report = new HashMap<String, Object>();
        report.put("method", method);
        report.put("day", day.toString());
        report.put("firstServer", "service");
        report.put("secondServer", "service2");
        return report;
    }

    Map<String, Object> report(String method, LocalDate day, String... more) {
        var report = report(method, day);
        for (int at = 0; at < more.length; at += 2) {
            report.put(more[at], more[at + 1]);
        }
        return report;
    }

    Map<String, Object> signed(LocalDate day) {
        return report("DIRECT", day, "result", "SIGNED", "receiver", "RECIPIENT", "place", "样例路1号");
    }

    Map<String, Object> left(LocalDate day) {
        var report = report("LEAVING", day, "ground", "REFUSED", "place", "样例路1号", "account", "前台某某拒收，已留置并拍照");
        report.put("proofId", photo());
        return report;
    }

    Map<String, Object> posted(LocalDate day) {
        return report("MAIL", day, "address", "EMS0001", "place", "样例路1号");
    }

    private int photos;

    Map<String, Object> returned(LocalDate day, String next) {
        return report("MAIL", day, "result", "RETURNED", "account", "查无此单位", "next", next);
    }

    /** The notice has appeared, and there is a picture of it. */
    Map<String, Object> published(LocalDate day) {
        var report = report("PUBLIC_NOTICE", day, "address", "本区公告栏");
        report.put("proofId", photo());
        return report;
    }

    /** Nobody was there. */
    Map<String, Object> notFound(LocalDate day, String next) {
        return report("DIRECT", day, "result", "NOT_REACHED", "account", "大门紧锁", "place", "样例路1号", "next", next);
    }

    /** Another one each time: the same file twice within seconds is one. */
    long photo() {
        return files.photo(number, "现场照片" + ++photos);
    }

    /** One of the two servers claims and completes the task. */
    void completes(String task, Map<String, Object> report) {
        bureau.as("service", () -> {
            var open = waiting(task);
            assertThat(open).as("任务 %s 在等待，送达人员看得到", task).isNotNull();
            if (open.getAssignee() == null) {
                tasks.claim(open.getId(), "service");
            }
            complete(open.getId(), report);
            return open.getId();
        });
    }

    void complete(String taskId, Map<String, Object> report) {
        try {
            taskForms.submitTaskForm(
                    taskId,
                    Variables.createVariables()
                            .putValueTyped(
                                    Submission.VARIABLE,
                                    SpinValues.jsonValue(JSON(TEXTS.writeValueAsString(report)))
                                            .setTransient(true)
                                            .create()));
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The report is refused with words that contain the text; the task is still there and nothing is on record. */
    void refused(String task, Map<String, Object> report, String because) {
        var before = onRecord();
        assertThatThrownBy(() -> completes(task, report)).rootCause().hasMessageContaining(because);
        assertThat(waiting(task)).as("任务仍在").isNotNull();
        assertThat(onRecord()).isEqualTo(before);
    }

    private List<Map<String, Object>> onRecord() {
        return jdbc.sql("""
                        select s.*, (select count(*) from service_attempt a where a.service_id = s.id) attempts,
                            (select count(*) from journal j where j.registration_number = s.registration_number and kind = 'ACT') acts,
                            (select count(*) from document d where d.registration_number = s.registration_number) documents
                        from document_service s where s.registration_number = ? order by s.id""").param(number.value()).query().listOfRows();
    }

    Task waiting(String task) {
        return tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey("document-service")
                .taskDefinitionKey(task)
                .singleResult();
    }

    List<String> open() {
        return tasks
                .createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey("document-service")
                .list()
                .stream()
                .map(Task::getTaskDefinitionKey)
                .toList();
    }

    long running() {
        return runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(number.value())
                .processDefinitionKey("document-service")
                .count();
    }

    Serving service() {
        return servings.of(number).get(0);
    }

    /** What the service made: neither the paper served nor the sheet of the registration. */
    List<String> papers() {
        return documents.of(number).stream()
                .map(one -> one.code())
                .filter(code -> !CODES.containsValue(code) && !code.equals("D101"))
                .toList();
    }

    /** A page as somebody sees it who has logged in. */
    HttpResponse<String> open(String user, String path) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        return browser.open(path);
    }

    String page(String code) {
        var paper = documents.of(number).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        return documents.page(number, paper.id()).orElseThrow();
    }
}
