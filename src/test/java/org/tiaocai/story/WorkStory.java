package org.tiaocai.story;

import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.tiaocai.people.Groups;
import org.tiaocai.platform.Browser;

/** Work that goes from one colleague to another; those who are here only for that leave their roles with the test. */
abstract class WorkStory extends DeskStory {

    static final String AWAY = "handover-away";
    static final String DEPUTY = "handover-deputy";

    @Autowired
    TaskService tasks;

    @BeforeEach
    void two() {
        bureau.travelTo(MONDAY);
        for (var person : new String[] {AWAY, DEPUTY}) {
            bureau.colleague(person);
            bureau.alsoIs(person, Groups.INTAKE);
        }
    }

    @AfterEach
    void goneAgain() {
        tables.sql("delete from ACT_ID_MEMBERSHIP where USER_ID_ like 'handover-%'")
                .update();
        tables.sql("delete from deputy").update();
        tables.sql("delete from task_reminder").update();
        tasks.createTaskQuery().taskAssignee(AWAY).list().forEach(task -> tasks.setAssignee(task.getId(), null));
        tasks.createTaskQuery().taskAssignee(DEPUTY).list().forEach(task -> tasks.setAssignee(task.getId(), null));
    }

    /** A case whose first task the colleague has taken. */
    String takenBy(String person) {
        var number = applied(MONDAY);
        bureau.claim(person, number, "checkMaterials");
        return number;
    }

    String task(String number) {
        return Objects.requireNonNull(bureau.waiting(number, "checkMaterials")).getId();
    }

    String holder(String number) {
        return String.valueOf(
                Objects.requireNonNull(bureau.waiting(number, "checkMaterials")).getAssignee());
    }

    ResponseEntity<String> handover(String user, String act, Map<String, ?> form) {
        return post(user, "/handover/" + act, form);
    }

    String opened(String user, String path) {
        var browser = new Browser(port);
        browser.logIn(user, Browser.PASSWORD);
        return browser.open(path).body().replaceAll("(?s)<script.*?</script>|<[^>]+>|\\s+", "");
    }
}
