package org.tiaocai.arbitration.preparation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.PartyJoined;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 后来参加的当事人的应诉通知书、举证通知书: their own periods run from their own service. A successor has those of its
 * predecessor that were not over; what was over stays over.
 */
@Component
record ResponseNotices(
        Papers papers, PreparationFacts facts, Arbitrations arbitrations, Parties parties, RunningLimits limits) {

    @EventListener
    void joined(PartyJoined joined) {
        var number = joined.number();
        if (arbitrations.find(number).filter(one -> one.acceptedOn() != null).isEmpty()) {
            return;
        }
        var over = joined.succeeds() == null ? Set.<String>of() : over(number, joined.succeeds());
        var isApplicant = parties.standing(number).stream()
                .anyMatch(party -> party.id() == joined.partyId() && party.side() == Side.APPLICANT);
        if (!isApplicant && !over.contains(RuleIds.ANSWER_PERIOD)) {
            papers.issue(number, "D401", "response-notice", facts.responseNotice(number), List.of(joined.partyId()));
        }
        if (!over.contains(RuleIds.EVIDENCE_PERIOD)) {
            papers.issue(number, "D402", "evidence-notice", facts.evidenceNotice(number), List.of(joined.partyId()));
        }
    }

    /** The periods that the predecessor had, and that had ended before it left. */
    private Set<String> over(RegistrationNumber number, long predecessor) {
        var left = parties.of(number).stream()
                .filter(party -> party.id() == predecessor)
                .flatMap(party -> Stream.ofNullable(party.place().leftOn()))
                .findFirst()
                .orElse(null);
        return limits.of(number).stream()
                .filter(limit -> limit.subject().equals(Answer.subject(predecessor)))
                .filter(limit -> limit.status() == RunningLimit.Status.MET
                        || left != null && limit.dueOn().isBefore(left))
                .map(RunningLimit::rule)
                .collect(Collectors.toSet());
    }
}
