package org.tiaocai.story;

import static org.assertj.core.api.Assertions.catchThrowable;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.platform.Browser;

/** What the case page sends of a motion, and what the page and the task of its decision show. */
abstract class MotionDoorsStory extends UnheardStory {

    static final String DEATH_CERTIFICATE = "死亡医学证明书样例";

    @Autowired
    TaskService engineTasks;

    /** @return status and words */
    String motion(String user, String number, String kind, Map<String, ?> form) {
        return sent(user, number, "motions/" + kind, form);
    }

    /** The open tasks of that name, the oldest first. */
    List<String> tasks(String number, String key) {
        return engineTasks
                .createTaskQuery()
                .processInstanceBusinessKey(number)
                .taskDefinitionKey(key)
                .orderByTaskCreateTime()
                .asc()
                .list()
                .stream()
                .map(Task::getId)
                .toList();
    }

    void finish(String user, String task, String decision) {
        finish(user, task, Map.of("reason", "经审查"), Map.of("motionDecision", decision));
    }

    void finish(String user, String task, Map<String, ?> form, Map<String, ?> choices) {
        bureau.completeTask(user, task, form, choices);
    }

    /** The case as the page shows it to the colleague. */
    String pageOf(String user, String number) {
        var browser = new Browser(URI.create(web.getRootUri()).getPort());
        browser.logIn(user, Browser.PASSWORD);
        return browser.open("/cases/" + number).body();
    }

    /** Third parties beside those of the form. */
    static void third(Map<String, Object> form, String... names) {
        var all = new ArrayList<Object>((List<?>) form.get("parties"));
        Stream.of(names)
                .map(name -> party("THIRD_PARTY", "ORGANISATION", name))
                .forEach(all::add);
        form.put("parties", all);
    }

    /** An heir in the words of the case page. */
    static Map<String, Object> heir(String name) {
        return new HashMap<>(Map.of(
                "partyKind", "PERSON", "partyName", name, "partyKinship", "女儿", "partyKinshipProof", "户口簿样例"));
    }

    /** What the refusal says. */
    static String refusalOf(ThrowingCallable act) {
        var thrown = catchThrowable(act);
        while (thrown != null && thrown.getCause() != null) {
            thrown = thrown.getCause();
        }
        return thrown == null ? "没有退回" : String.valueOf(thrown.getMessage());
    }
}
