package org.tiaocai.arbitration.motion;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.preparation.Answer;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.Papers;
import org.tiaocai.documents.Reckoned;
import org.tiaocai.limits.ReckonerInForce;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.limits.Standstill;
import org.tiaocai.shared.RegistrationNumber;

/** 恢复审理 (规则47): the days of the suspension are taken out of every limit that stood still, and the parties are told. */
@Component
record Resumption(
        Motions motions,
        Standstill standstill,
        RunningLimits limits,
        ReckonerInForce reckoner,
        Documents documents,
        Papers papers,
        Journal journal,
        Clock clock) {

    private static final String OWN_EVIDENCE_NOTICE =
            "evidence-notice-" + Answer.subject(0).replaceAll("\\d", "");

    /**
     * 恢复审理通知书.
     *
     * @param reason how the cause has ended
     * @param cameIn who takes part from now on
     * @param evidenceDue 举证期限 of who came in during the suspension, when no day could be told: for who receives the
     *     notice of it on the day of this one
     */
    record ResumptionNotice(
            Suspension.Ground ground,
            @Nullable LocalDate suspendedOn,
            LocalDate resumedOn,
            @Nullable Long days,
            String reason,
            List<AwaitedSuccessors.CameIn> cameIn,
            @Reckoned @Nullable LocalDate evidenceDue,
            @Reckoned @Nullable LocalDate awardDue)
            implements Facts {}

    void of(Motion suspension, List<AwaitedSuccessors.CameIn> cameIn, String reason) {
        var number = suspension.number();
        var today = LocalDate.now(clock);
        var since = suspension.decidedOn();
        motions.end(suspension.id(), today);
        standstill.end(number, today, "中止审理的期间扣除");
        papers.issue(
                number,
                "D417-2",
                "resumed-" + suspension.id(),
                new ResumptionNotice(
                        suspension.details(Suspension.Details.class).ground(),
                        since,
                        today,
                        since == null ? null : ChronoUnit.DAYS.between(since, today),
                        reason,
                        cameIn,
                        since == null ? null : evidenceDue(number, since, today),
                        limits.open(number, MotionKind.AWARD_LIMIT)
                                .map(RunningLimit::dueOn)
                                .orElse(null)));
        journal.act(number, "恢复审理", reason);
    }

    private @Nullable LocalDate evidenceDue(RegistrationNumber number, LocalDate since, LocalDate today) {
        return documents.of(number).stream()
                        .anyMatch(paper -> paper.code().equals("D402")
                                && paper.occasion().startsWith(OWN_EVIDENCE_NOTICE)
                                && !paper.madeOn().isBefore(since))
                ? reckoner.current().compute(RuleIds.EVIDENCE_PERIOD, today).due()
                : null;
    }
}
