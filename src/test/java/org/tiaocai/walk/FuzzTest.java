package org.tiaocai.walk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Stage;
import org.tiaocai.platform.Wire;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.Bureau;
import org.tiaocai.story.Forms;
import org.tiaocai.story.OnPostgres;
import org.tiaocai.story.StoryTest;

/** Two thousand malformed inputs, ten thousand in the profile {@code full}; the seed is printed with what came of them. */
@OnPostgres
@StoryTest
@DisplayName("乱输入：每张表单、每个页面和接口")
class FuzzTest {

    private static final Logger LOG = LoggerFactory.getLogger(FuzzTest.class);
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final long SEED = Long.getLong("tiaocai.fuzz.seed", 20_261_128L);
    private static final int SHOWN = 40;

    private static final List<String> STAFF =
            List.of("registrar", "coordinator", "head", "arbitrator", "clerk", "mediator", "service", "root-admin");

    @LocalServerPort
    int port;

    @Autowired
    Bureau bureau;

    @Autowired
    Colleagues colleagues;

    @Autowired
    OwnRoutes routes;

    @Autowired
    FuzzInputs inputs;

    @Autowired
    EngineCalls engineCalls;

    @Autowired
    ProcessEngine engine;

    @Autowired
    Disputes disputes;

    @Autowired
    JdbcClient tables;

    private static final int INPUTS = Integer.getInteger("tiaocai.fuzz.inputs", 2_000);

    @BeforeEach
    void staff() {
        colleagues.come();
        bureau.travelTo(MONDAY);
    }

    @AfterEach
    void backToNow() {
        ClockUtil.reset();
    }

    @Test
    @DisplayName("没有 5xx，没有堆栈、SQL 和英文，拒绝的不留痕迹")
    void nothing_falls_over() throws IOException {
        var table = new FuzzTable();
        var wire = new Wire(port);
        var dice = new Dice(SEED);
        var calls = routes.all();
        tables.sql("delete from booked_slot").update();
        var number = filed();
        while (table.inputs < INPUTS) {
            if (disputes.get(number).stage() == Stage.CLOSED || dice.in(2)) {
                number = filed();
            }
            var known = known(number);
            if (dice.in(10)) {
                inputs.form(
                        wire,
                        table,
                        "registrar",
                        "/engine-rest/process-definition/key/dispute-intake/submit-form",
                        Forms.dispute(bureau.today()),
                        Map.of(),
                        dice);
            }
            inputs.own(wire, table, dice.one(STAFF), dice.one(calls), known, dice);
            engineCalls.one(wire, table, dice.one(STAFF), known, dice);
            step(wire, table, number, dice);
        }
        var words = "种子 " + SEED + "\n" + table;
        LOG.info(words.lines().limit(SHOWN).reduce("", (all, line) -> all + line + "\n"));
        Files.createDirectories(Path.of("target/fuzz"));
        Files.writeString(Path.of("target/fuzz", System.getProperty("tiaocai.test.database", "h2") + ".txt"), words);
        assertThat(table.faults).isEmpty();
    }

    /** A task of the case is tried with bad forms, then done as it should be. */
    private void step(Wire wire, FuzzTable table, RegistrationNumber number, Dice dice) {
        var tasks = tasks(number);
        if (tasks.isEmpty()) {
            bureau.travelTo(bureau.today().plusDays(dice.upTo(4)));
            return;
        }
        var task = dice.one(tasks);
        var move = task.getTaskDefinitionKey().equals("adviseOnRoute")
                ? advice(dice)
                : colleagues.move(number, task, dice).orElse(null);
        if (move == null) {
            bureau.travelTo(bureau.today().plusDays(dice.upTo(4)));
            return;
        }
        var user = task.getAssignee() == null ? move.user() : task.getAssignee();
        if (task.getAssignee() == null) {
            engine.getTaskService().claim(task.getId(), user);
        }
        table.tasks.add(task.getTaskDefinitionKey());
        var path = "/engine-rest/task/" + task.getId() + "/submit-form";
        inputs.form(wire, table, user, path, move.form(), move.choices(), dice);
        inputs.form(wire, table, user, path, move.form(), move.choices(), dice);
        if (tasks(number).stream().anyMatch(open -> open.getId().equals(task.getId()))) {
            try {
                bureau.completeTask(user, task.getId(), move.form(), move.choices());
            } catch (RuntimeException refused) {
                bureau.travelTo(bureau.today().plusDays(dice.upTo(4)));
            }
        }
    }

    private Map<String, String> known(RegistrationNumber number) {
        var known = new HashMap<>(
                Map.of("number", number.value(), "rule", "A22", "view", "arbitration", "extension", "pdf"));
        known.put("processId", "dispute-intake");
        known.put("version", "1");
        tasks(number).stream().findFirst().ifPresent(task -> {
            known.put("taskId", task.getId());
            known.put("task", task.getId());
        });
        return known;
    }

    private List<Task> tasks(RegistrationNumber number) {
        return engine.getTaskService()
                .createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .list();
    }

    private RegistrationNumber filed() {
        var number = bureau.register(Forms.dispute(bureau.today(), "wageArrearsEvident", true));
        return RegistrationNumber.of(number);
    }

    private static Move advice(Dice dice) {
        return new Move(
                "registrar",
                Map.of("explanation", "已释明", "referredTo", "INSPECTION"),
                Map.of("route", dice.one("ARBITRATION", "ARBITRATION", "MEDIATION")));
    }
}
