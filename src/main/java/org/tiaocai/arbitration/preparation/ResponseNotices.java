package org.tiaocai.arbitration.preparation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.PartyJoined;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 后来参加的当事人的应诉通知书（第三人的参加仲裁通知书）、举证通知书, in their own name: their own periods run from their own service. A successor has those of its
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
        parties.standing(number).stream()
                .filter(party -> party.id() == joined.partyId())
                .forEach(party -> told(number, party, joined.succeeds()));
    }

    private void told(RegistrationNumber number, Party party, @Nullable Long succeeds) {
        var over = succeeds == null ? Set.<String>of() : over(number, succeeds);
        if (party.side() != Side.APPLICANT && !over.contains(RuleIds.ANSWER_PERIOD)) {
            issue(papers, number, party, facts);
        }
        if (!over.contains(RuleIds.EVIDENCE_PERIOD)) {
            var occasion = "evidence-notice-" + Answer.subject(party.id());
            papers.issue(number, "D402", occasion, facts.evidenceNotice(number), List.of(party.id()));
        }
    }

    /** One of its own, which says what is claimed now. */
    static void issue(Papers papers, RegistrationNumber number, Party party, PreparationFacts facts) {
        var occasion = "response-notice-" + Answer.subject(party.id());
        papers.issue(number, "D401", occasion, facts.responseNotice(number, party), List.of(party.id()));
    }

    /** The periods that the predecessor had, and that had ended before it left; what stood still had not. */
    private Set<String> over(RegistrationNumber number, long predecessor) {
        var left = parties.of(number).stream()
                .filter(party -> party.id() == predecessor)
                .flatMap(party -> Stream.ofNullable(party.place().leftOn()))
                .findFirst()
                .orElse(null);
        return limits.of(number).stream()
                .filter(limit -> limit.subject().equals(Answer.subject(predecessor)))
                .filter(limit -> limit.status() == RunningLimit.Status.MET
                        || left != null
                                && limit.stoppedOn() == null
                                && limit.dueOn().isBefore(left))
                .map(RunningLimit::rule)
                .collect(Collectors.toSet());
    }
}
