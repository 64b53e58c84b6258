package org.tiaocai.outreach;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;

/** What the application tells the process of a pair. It has no business key: a pair belongs to no case. */
@Component
record OutreachProcess(RuntimeService engine, ManagementService jobs, Outreaches outreaches, Actor actor) {

    static final String KEY = "outreach";

    private static final String PERIOD_OVER = "periodOver";

    void linked(Outreach one) {
        actor.asApplication(() -> engine.startProcessInstanceByKey(
                KEY,
                Map.of(
                        OutreachVariables.OUTREACH.name(), one.id(),
                        OutreachVariables.ARBITRATOR.name(), one.person())));
    }

    /** The last day is another one. */
    void periodChanged(Outreach one) {
        var over = outreaches.over(one.id());
        actor.<@Nullable Void>asApplication(() -> {
            for (var instance : running(one)) {
                for (Job timer : jobs.createJobQuery()
                        .processInstanceId(instance.getId())
                        .activityId(PERIOD_OVER)
                        .list()) {
                    jobs.setJobDuedate(timer.getId(), over);
                }
            }
            return null;
        });
    }

    void ended(Outreach one) {
        tell(one, "outreachEnded");
    }

    /** Also where its 小结 is being written: nothing is left of a pair that never was. */
    void withdrawn(Outreach one) {
        tell(one, "outreachWithdrawn");
        actor.<@Nullable Void>asApplication(() -> {
            running(one).forEach(left -> engine.deleteProcessInstance(left.getId(), "撤销误登"));
            return null;
        });
    }

    /** Nothing where the visits are over and only the 小结 is still to be written. */
    private void tell(Outreach one, String message) {
        actor.<@Nullable Void>asApplication(() -> {
            for (var instance : running(one)) {
                for (var waiting : engine.createEventSubscriptionQuery()
                        .processInstanceId(instance.getId())
                        .eventName(message)
                        .list()) {
                    engine.messageEventReceived(message, waiting.getExecutionId());
                }
            }
            return null;
        });
    }

    private List<ProcessInstance> running(Outreach one) {
        return engine.createProcessInstanceQuery()
                .processDefinitionKey(KEY)
                .variableValueEquals(OutreachVariables.OUTREACH.name(), one.id())
                .list();
    }
}
