package org.tiaocai.arbitration.preparation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.PartyGone;
import org.tiaocai.dispute.PartyJoined;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 后来参加的当事人的应诉通知书（第三人的参加仲裁通知书）、举证通知书, in their own name: their own periods run from their own service. A successor has those of its
 * predecessor that were not over; what was over stays over.
 */
@Component
record ResponseNotices(
        Papers papers,
        PreparationFacts facts,
        Arbitrations arbitrations,
        Documents documents,
        Parties parties,
        InheritedPeriods inherited) {

    private static final String RESPONSE = "response-notice-";

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

    /** 补充的死亡、终止日期: a period that ran out only after that day has run out on nobody. */
    @EventListener
    void gone(PartyGone past) {
        var number = past.number();
        if (arbitrations.find(number).filter(one -> one.closing() == null).isPresent()) {
            parties.standing(number).stream()
                    .filter(party -> Objects.equals(party.place().succeeds(), past.partyId()))
                    .forEach(party -> told(number, party, past.partyId()));
        }
    }

    private void told(RegistrationNumber number, Party party, @Nullable Long succeeds) {
        if (party.side() != Side.APPLICANT
                && !isOver(number, succeeds, RuleIds.ANSWER_PERIOD)
                && !isMade(number, "D401", RESPONSE + Answer.subject(party.id()))) {
            issue(papers, number, party, facts);
        }
        var occasion = "evidence-notice-" + Answer.subject(party.id());
        if (!isOver(number, succeeds, RuleIds.EVIDENCE_PERIOD) && !isMade(number, "D402", occasion)) {
            papers.issue(number, "D402", occasion, facts.evidenceNotice(number), List.of(party.id()));
        }
    }

    /** One of its own, which says what is claimed now. */
    static void issue(Papers papers, RegistrationNumber number, Party party, PreparationFacts facts) {
        papers.issue(
                number,
                "D401",
                RESPONSE + Answer.subject(party.id()),
                facts.responseNotice(number, party),
                List.of(party.id()));
    }

    private boolean isMade(RegistrationNumber number, String code, String occasion) {
        return documents.of(number).stream()
                .anyMatch(paper -> paper.code().equals(code) && paper.occasion().equals(occasion));
    }

    private boolean isOver(RegistrationNumber number, @Nullable Long predecessor, String rule) {
        return predecessor != null && inherited.isOver(number, predecessor, rule);
    }
}
