package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.NestedExceptionUtils;
import org.tiaocai.figures.projection.Rebuild;
import org.tiaocai.linkage.feedback.FeedbackProcess;
import org.tiaocai.people.Groups;
import org.tiaocai.platform.Browser;

/** What commission and court do together beside the single cases: tasks of a matter that belongs to no case. */
abstract class HouseStory extends LinkageStory {

    @LocalServerPort
    int port;

    @Autowired
    RuntimeService engine;

    @Autowired
    FeedbackProcess feedback;

    @Autowired
    Rebuild rebuild;

    @BeforeEach
    void leader() {
        bureau.colleague("manager", Groups.LEADERSHIP);
    }

    /** What tests before this one have compared is gone, from the figures too. */
    void nothingCompared() {
        tables.sql("delete from conference_topic_item").update();
        tables.sql("delete from court_result_item").update();
        rebuild.everything();
    }

    /** The open tasks of that name of the matter. */
    List<Task> tasks(String task, String variable, long id) {
        return taskService
                .createTaskQuery()
                .taskDefinitionKey(task)
                .processVariableValueEquals(variable, id)
                .list();
    }

    Task task(String task, String variable, long id) {
        var open = tasks(task, variable, id);
        assertThat(open).as(task).hasSize(1);
        return open.get(0);
    }

    /** The act is refused with words that contain the text. */
    static void refused(String because, Runnable act) {
        assertThatThrownBy(act::run)
                .satisfies(thrown -> assertThat(NestedExceptionUtils.getMostSpecificCause(thrown))
                        .hasMessageContaining(because));
    }

    String page(String user, String path) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        return browser.open(path).body();
    }

    /** What our API answers the person's form. */
    String answer(String user, String path) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        return browser.fetch("/api/v1" + path).body();
    }

    int status(String user, String path) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        return browser.open(path).statusCode();
    }

    /** A court has judged the award of one claim, with effect from that day. @return the case */
    String judged(int sum, String docketNo, String verdict, String cause, LocalDate effectiveOn) {
        var number = awarded(sum);
        allReceive(number, bureau.today());
        var suit = suit(number, worker(number), docketNo, bureau.today());
        feedback.received(suit, null);
        var item = new HashMap<String, Object>();
        item.put("item", tables.sql("""
                        select i.id from award_item i join award a on a.id = i.award_id where a.registration_number = ?""").param(number).query(Long.class).single());
        item.put("verdict", verdict);
        item.put("cause", cause.isEmpty() ? null : cause);
        complete(
                "liaison",
                number,
                "enterCourtResult",
                Map.of(
                        "instance", "FIRST",
                        "result", "JUDGMENT",
                        "decidedOn", effectiveOn.minusDays(30).toString(),
                        "effectiveOn", effectiveOn.toString(),
                        "items", List.of(item)));
        return number;
    }
}
