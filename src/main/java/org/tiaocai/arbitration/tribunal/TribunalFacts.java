package org.tiaocai.arbitration.tribunal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Askers;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.FactsOf;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/** 组庭与回避文书所载事项, and who sits, for the papers of the hearing and the award too. */
@Component
public record TribunalFacts(Arbitrations arbitrations, Tribunals tribunals, Askers askers, Actor actor)
        implements FactsOf {

    /**
     * 组庭通知书, again after every change of who sits.
     *
     * @param sole whether one sits alone, as it is in nearly every case that is handled simply
     */
    record TribunalNotice(String occasion, List<Seated> seats, boolean simplified, boolean sole) implements Facts {}

    /** Who sits on a seat and, where a collective contract is in dispute, for which of the three sides (规则65). */
    record Seated(Seat seat, String name, @Nullable Represents represents) {}

    /**
     * 回避决定书.
     *
     * @param asker who challenges, by side and where it is one of several by name; null where the person steps aside himself
     * @param clause the item of 法33 that the ground is
     * @param seat where the person sat when it was decided; null for who had left the tribunal before
     * @param takesPart whether the person takes part again from now on
     * @param stillChallenged whether another challenge of the same person waits for its decision
     * @param metOn where the commission had to meet, because it is about its director
     */
    record RecusalDecision(
            LocalDate raisedOn,
            @Nullable String asker,
            boolean ownMotion,
            Recusal.Ground ground,
            String clause,
            @Nullable Seat seat,
            String person,
            boolean takesPart,
            boolean stillChallenged,
            boolean upheld,
            @Nullable String reason,
            @Nullable LocalDate decidedOn,
            @Nullable LocalDate metOn,
            @Nullable String membersPresent,
            @Nullable Integer membersAll)
            implements Facts {}

    /** Who sits now, the presiding first. */
    public List<SeatHolder> seats(RegistrationNumber number) {
        return tribunals.of(number).seated().stream()
                .map(one -> new SeatHolder(one.seat(), actor.nameOf(one.person())))
                .toList();
    }

    /** 书记员 on what the tribunal signs; null while nobody keeps the record. */
    public @Nullable String clerk(RegistrationNumber number) {
        return tribunals.of(number).clerk().map(actor::nameOf).orElse(null);
    }

    /** The arbitrators alone, as they sign. */
    public List<SeatHolder> arbitrators(RegistrationNumber number) {
        return seats(number).stream().filter(one -> one.seat() != Seat.CLERK).toList();
    }

    TribunalNotice notice(RegistrationNumber number) {
        var seated = tribunals.of(number).seated();
        return new TribunalNotice(
                "seats-" + tribunals.changes(number),
                seated.stream()
                        .map(one -> new Seated(one.seat(), actor.nameOf(one.person()), one.represents()))
                        .toList(),
                arbitrations.get(number).isSimplified(),
                seated.stream().anyMatch(one -> one.seat() == Seat.SOLE));
    }

    RecusalDecision decision(Recusal recusal, @Nullable Seat seat, boolean stillChallenged) {
        var side = recusal.raisedBy().side();
        return new RecusalDecision(
                recusal.raisedOn(),
                side == null ? null : askers.name(recusal.number(), side, recusal.byParty()),
                side == null,
                recusal.ground(),
                recusal.ground().clause(),
                seat,
                actor.nameOf(recusal.person()),
                recusal.outcome() == Recusal.Outcome.DISMISSED && seat != null && !stillChallenged,
                stillChallenged,
                recusal.outcome() == Recusal.Outcome.UPHELD,
                recusal.decisionReason(),
                recusal.decidedOn(),
                recusal.metOn(),
                recusal.membersPresent(),
                recusal.membersAll());
    }
}
