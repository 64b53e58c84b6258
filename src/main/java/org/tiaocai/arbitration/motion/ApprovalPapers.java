package org.tiaocai.arbitration.motion;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Askers;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.Papers;
import org.tiaocai.documents.Reckoned;
import org.tiaocai.documents.SaidBy;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;

/**
 * 审批文书: what a decision on a motion leaves behind besides the notice to the parties. The sheet of an extension or a
 * suspension for the internal file (规则22), the letter with which a case goes to another commission (规则9, 10).
 */
@Component
record ApprovalPapers(
        Arbitrations arbitrations,
        Documents documents,
        Papers papers,
        RunningLimits limits,
        Suspension suspension,
        Askers askers,
        Actor actor) {

    /**
     * 延期、中止审理审批表: granted or not, with the end of the award's limit as it was then.
     *
     * @param handler 承办人, who put it on record
     * @param opinion 承办人意见: what the house proposes of its own motion is its opinion
     * @param concerned about whom the ground of a suspension is
     */
    @SaidBy({"extension-approval", "suspension-approval"})
    record MotionApproval(
            String asker,
            LocalDate raisedOn,
            String content,
            String handler,
            @Nullable String opinion,
            @Nullable Integer days,
            @Nullable String ground,
            @Nullable String clause,
            @Nullable String concerned,
            @Nullable LocalDate goneOn,
            @Nullable String goneProof,
            @Nullable LocalDate acceptedOn,
            @Reckoned @Nullable LocalDate dueBefore,
            Motion.Decision decision,
            String reason,
            String approver,
            @Nullable LocalDate decidedOn)
            implements Facts {}

    /** 案件移送函, with the list of what goes along and a slip that comes back. */
    record TransferLetter(
            @Nullable String competentCommission,
            @Nullable LocalDate acceptedOn,
            @Nullable String reason,
            List<String> enclosures)
            implements Facts {}

    void decided(Motion motion) {
        switch (motion.kind()) {
            case EXTENSION -> papers.issue(motion.number(), "D416-2", motion.subject(), sheet(motion));
            case SUSPENSION -> papers.issue(motion.number(), "D417-3", motion.subject(), sheet(motion));
            case TRANSFER ->
                transferred(motion, motion.details(CaseTransfer.Details.class).reference());
            case JURISDICTION_OBJECTION ->
                transferred(
                        motion,
                        motion.details(JurisdictionObjection.Details.class).reference());
            default -> {}
        }
    }

    private void transferred(Motion motion, @Nullable String commission) {
        if (motion.decision() == Motion.Decision.GRANTED) {
            var letter = new TransferLetter(
                    commission,
                    arbitrations.get(motion.number()).acceptedOn(),
                    motion.content(),
                    documents.openToParties(motion.number()).stream()
                            .map(DocumentEntry::title)
                            .toList());
            papers.issue(motion.number(), "D412-2", motion.subject(), letter);
        }
    }

    private MotionApproval sheet(Motion motion) {
        var details = motion.details();
        var ground = details.ground();
        return new MotionApproval(
                motion.raisedBy() == null
                        ? actor.nameOf(motion.registeredBy())
                        : askers.name(motion.number(), motion.raisedBy(), motion.byParty()),
                motion.raisedOn(),
                motion.content(),
                actor.nameOf(motion.registeredBy()),
                opinion(motion),
                details instanceof TimeExtension.Details extension ? extension.days() : null,
                ground == null ? null : ground.label(),
                details instanceof Suspension.Details asked ? asked.ground().clause() : null,
                details instanceof Suspension.Details ? suspension.named(motion) : null,
                details instanceof Suspension.Details asked ? asked.goneOn() : null,
                details instanceof Suspension.Details asked ? asked.goneProof() : null,
                arbitrations.get(motion.number()).acceptedOn(),
                limits.open(motion.number(), MotionKind.AWARD_LIMIT)
                        .map(RunningLimit::dueOn)
                        .orElse(null),
                Objects.requireNonNull(motion.decision()),
                Objects.requireNonNullElse(motion.decisionReason(), ""),
                actor.nameOf(Objects.requireNonNull(motion.decidedBy())),
                motion.decidedOn());
    }

    private static @Nullable String opinion(Motion motion) {
        var details = motion.details();
        var said = details instanceof Suspension.Details suspension
                ? suspension.handlerOpinion()
                : details instanceof TimeExtension.Details extension ? extension.handlerOpinion() : null;
        return said == null && motion.raisedBy() == null ? motion.content() : said;
    }
}
