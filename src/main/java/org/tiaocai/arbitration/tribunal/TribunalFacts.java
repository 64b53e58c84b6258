package org.tiaocai.arbitration.tribunal;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.FactsOf;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/** 组庭与回避文书所载事项, and who sits, for the papers of the hearing and the award too. */
@Component
public class TribunalFacts implements FactsOf {

    private final Arbitrations arbitrations;
    private final Tribunals tribunals;
    private final Actor actor;

    TribunalFacts(Arbitrations arbitrations, Tribunals tribunals, Actor actor) {
        this.arbitrations = arbitrations;
        this.tribunals = tribunals;
        this.actor = actor;
    }

    /** 组庭通知书, again after every change of who sits. */
    record TribunalNotice(String occasion, List<SeatHolder> seats, boolean simplified) implements Facts {}

    /** 回避决定书. */
    record RecusalDecision(
            LocalDate raisedOn,
            Recusal.Ground ground,
            String person,
            boolean upheld,
            @Nullable String reason) implements Facts {}

    /** Who sits now, the presiding first. */
    public List<SeatHolder> seats(RegistrationNumber number) {
        return tribunals.of(number).seated().stream()
                .map(one -> new SeatHolder(one.seat(), actor.nameOf(one.person())))
                .toList();
    }

    TribunalNotice notice(RegistrationNumber number) {
        return new TribunalNotice(
                "seats-" + tribunals.changes(number),
                seats(number),
                arbitrations.get(number).isSimplified());
    }

    RecusalDecision decision(Recusal recusal) {
        return new RecusalDecision(
                recusal.raisedOn(),
                recusal.ground(),
                actor.nameOf(recusal.person()),
                recusal.outcome() == Recusal.Outcome.UPHELD,
                recusal.decisionReason());
    }
}
