package org.tiaocai.linkage.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.clocks.Clocks;
import org.tiaocai.clocks.Limits;
import org.tiaocai.dispute.Journal;
import org.tiaocai.linkage.followup.CourtMatters;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;

/** What the application tells the feedback of results. */
@Component
@Transactional
public class FeedbackProcess {

    private final RuntimeService engine;
    private final CourtMatters matters;
    private final CourtResults results;
    private final Clocks clocks;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    FeedbackProcess(
            RuntimeService engine,
            CourtMatters matters,
            CourtResults results,
            Clocks clocks,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.engine = engine;
        this.matters = matters;
        this.results = results;
        this.clocks = clocks;
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
        var matter = matters.get(matterId);
        if (!matter.isPending()) {
            throw new Refused(matter.docketNo() + " 已经登记过生效结果");
        }
        var today = LocalDate.now(clock);
        var one = results.insert(matter.number(), matterId, today, reported);
        clocks.start(matter.number(), "L06", one.subject(), today, "收到法院结果");
        journal.act(matter.number(), "收到法院裁判结果", matter.docketNo());
        actor.asApplication(() -> engine.startProcessInstanceByKey(
                "judgment-feedback",
                matter.number().value(),
                Map.of(FeedbackVariables.RESULT.name(), one.id(), Limits.SUBJECT.name(), one.subject())));
    }
}
