package org.tiaocai.unfinished;

import java.util.regex.Pattern;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;

/**
 * Where something can be kept: a task that the person sees, a form by which the person may start a
 * process, or a page of ours.
 */
@Component
record Places(TaskService tasks, RepositoryService models) {

    private static final String START = "start-";

    private static final String SHEET = "register(-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12})?";
    private static final String CASE = "cases-\\d{4}-\\d{6}";
    private static final String CORRECTION = CASE + "-corrections-[A-Z]{1,20}-\\d{1,18}";
    private static final String HOUSE = "oversight|phrases|wordings-[a-z0-9-]{1,60}";
    private static final String SET = "administration|house|rooms|rosters|sessions|bodies|calendar(-move-\\d{1,18})?";
    private static final String LISTS =
            "linkage|outreach-(events|\\d{1,18})|(organisations|enterprises|archive)(-\\d{1,18})?";
    /** Of all colleagues, or of one of them. */
    private static final String STAFF = "(accounts|handover)(-[A-Za-z0-9._-]{1,64})?";

    /** Pages of ours that keep what is typed into them as a form of the task list does. */
    private static final Pattern PAGES =
            Pattern.compile("page-(" + String.join("|", SHEET, CASE, CORRECTION, HOUSE, SET, LISTS, STAFF) + ")");

    /** @throws Refused for a task that is done, for one of others, and for what is no form at all */
    void mustBeOpen(String place) {
        if (!isOpen(place)) {
            throw new Refused("这项任务已经办结，或者不由您办理，内容没有暂存");
        }
    }

    private boolean isOpen(String place) {
        if (PAGES.matcher(place).matches()) {
            return true;
        }
        return place.startsWith(START)
                ? models.createProcessDefinitionQuery()
                                .processDefinitionKey(place.substring(START.length()))
                                .latestVersion()
                                .count()
                        > 0
                : tasks.createTaskQuery().taskId(place).count() > 0;
    }
}
