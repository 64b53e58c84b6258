package org.tiaocai.linkage.followup;

import java.util.Set;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.ResultKind;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Side;
import org.tiaocai.limits.RuleIds;

/** 重新起算的期间: what the end of one proceeding opens to whom, from its own receipt of that end. */
@Component
record Reopenings(FollowUpProcess process, Effects effects, CourtProceedings proceedings, Parties parties) {

    private static final Set<Effect.Status> SET_ASIDE = Set.of(Effect.Status.REVOKED, Effect.Status.PARTLY_REVOKED);

    void after(CourtProceeding ended) {
        var result = ended.result();
        var kind = effects.paper(ended.number(), ended.documentId()).kind();
        if (result == null || kind != ResultKind.FINAL_AWARD) {
            return;
        }
        var people = new CaseParties(parties.of(ended.number()));
        if (result == ProceedingResult.REVOKED) {
            ended.receipts().keySet().forEach(party -> open(ended, party, RuleIds.SUIT_AFTER_SETTING_ASIDE));
        } else if (result == ProceedingResult.PARTLY_SET_ASIDE) {
            ended.receipts().keySet().stream()
                    .filter(party -> concernsWhatWasSetAside(ended, party))
                    .forEach(party -> open(ended, party, RuleIds.SUIT_AFTER_SETTING_ASIDE));
        } else if (result.endsSuitWithoutDecision() && people.isWorker(ended.partyId())) {
            people.all().stream()
                    .filter(party -> party.side() != Side.THIRD_PARTY && !people.isWorker(party.id()))
                    .filter(party -> !isDecidedOnItsMerits(ended, party.id()))
                    .forEach(party -> open(ended, party.id(), RuleIds.SETTING_ASIDE_AFTER_SUIT));
        } else if (result == ProceedingResult.NOT_ACCEPTED
                && !people.isWorker(ended.partyId())
                && !isDecidedOnItsMerits(ended, ended.partyId())) {
            open(ended, ended.partyId(), RuleIds.SETTING_ASIDE_OF_UNTYPED_AWARD);
        }
    }

    /** An employer, or a worker one of whose rulings is gone: the others have nothing to sue about. */
    private boolean concernsWhatWasSetAside(CourtProceeding ended, long party) {
        return effects.of(ended.number(), ended.documentId(), party).stream()
                .anyMatch(effect -> SET_ASIDE.contains(effect.status()));
    }

    /** Whoever has not received the decision has no period yet. */
    private void open(CourtProceeding ended, long party, String rule) {
        var received = ended.receipts().get(party);
        if (received != null) {
            process.open(ended.number(), ended.documentId(), party, ResultKind.FINAL_AWARD, rule, received);
        }
    }

    /** For the workers concerned: what a court decided about others leaves the period for these. */
    private boolean isDecidedOnItsMerits(CourtProceeding ended, long party) {
        return proceedings.of(ended.number()).stream()
                .anyMatch(one -> one.documentId() == ended.documentId()
                        && one.partyId() == party
                        && one.workers().containsAll(ended.workers())
                        && one.result() != null
                        && one.result().decidesOnSettingAside());
    }
}
