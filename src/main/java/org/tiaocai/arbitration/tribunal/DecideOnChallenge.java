package org.tiaocai.arbitration.tribunal;

import static org.tiaocai.arbitration.tribunal.TribunalVariables.CHALLENGE;
import static org.tiaocai.arbitration.tribunal.TribunalVariables.OUTCOME;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;
import org.tiaocai.clocks.Clocks;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Duties;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Submission;
import org.tiaocai.shared.TaskOutcome;

/** 决定是否回避 (规则11, 12): upheld, the person leaves the tribunal for good; dismissed, they take part again. */
@Component
class DecideOnChallenge implements TaskOutcome {

    private final Submission submission;
    private final Challenges challenges;
    private final Tribunals tribunals;
    private final TribunalPapers papers;
    private final Duties duties;
    private final Clocks clocks;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    DecideOnChallenge(
            Submission submission,
            Challenges challenges,
            Tribunals tribunals,
            TribunalPapers papers,
            Duties duties,
            Clocks clocks,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.submission = submission;
        this.challenges = challenges;
        this.tribunals = tribunals;
        this.papers = papers;
        this.duties = duties;
        this.clocks = clocks;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    record Decision(
            @NotBlank(message = "请填写决定的理由") @Size(max = 2_000, message = "理由不能超过两千字")
            String reason) {}

    @Override
    public void completed(DelegateExecution execution) {
        var reason = submission.read(execution, Decision.class).reason();
        var challenge = challenges.get(CHALLENGE.get(execution));
        if (challenge.person().equals(actor.id())) {
            throw new Refused("不能决定自己是否回避");
        }
        var outcome = OUTCOME.get(execution);
        challenges.decide(challenge.id(), outcome, actor.id(), reason);
        clocks.settle(challenge.number(), "A17", challenge.subject(), LocalDate.now(clock));
        if (outcome == Challenge.Outcome.UPHELD) {
            tribunals.relieve(challenge.number(), challenge.person(), "回避");
        } else {
            duties.readmit(challenge.number(), challenge.person());
        }
        papers.decision(challenges.get(challenge.id()));
        journal.act(challenge.number(), outcome.label() + "：" + actor.nameOf(challenge.person()), reason);
    }
}
