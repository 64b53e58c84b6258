package org.tiaocai.linkage.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Journal;
import org.tiaocai.limits.ModelLimits;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.linkage.followup.CourtProceedings;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;

/** What the application tells the feedback of results. */
@Component
@Transactional
public class FeedbackProcess {

    private final RuntimeService engine;
    private final CourtProceedings proceedings;
    private final CourtResults results;
    private final RunningLimits limits;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    FeedbackProcess(
            RuntimeService engine,
            CourtProceedings proceedings,
            CourtResults results,
            RunningLimits limits,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.engine = engine;
        this.proceedings = proceedings;
        this.results = results;
        this.limits = limits;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /**
     * 收到法院结果: the liaison enters it within five working days.
     *
     * @param reported the court's own report as JSON; null when a paper was brought
     */
    public void received(long matterId, @Nullable String reported) {
        var proceeding = proceedings.get(matterId);
        if (!proceeding.isPending()) {
            throw new Refused(proceeding.docketNo() + " 已经登记过生效结果");
        }
        var today = LocalDate.now(clock);
        var one = results.insert(proceeding.number(), matterId, today, reported);
        limits.start(proceeding.number(), RuleIds.COURT_RESULT_ENTRY, one.subject(), today, "收到法院结果");
        journal.act(proceeding.number(), "收到法院裁判结果", proceeding.docketNo());
        actor.asApplication(() -> engine.startProcessInstanceByKey(
                "judgment-feedback",
                proceeding.number().value(),
                Map.of(FeedbackVariables.RESULT.name(), one.id(), ModelLimits.SUBJECT.name(), one.subject())));
    }
}
