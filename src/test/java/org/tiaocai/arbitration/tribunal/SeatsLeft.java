package org.tiaocai.arbitration.tribunal;

import org.springframework.stereotype.Component;
import org.tiaocai.shared.CaseNumber;

/** The seat that the last recusal left empty. */
@Component
public class SeatsLeft {

    private final Challenges challenges;
    private final Tribunals tribunals;

    SeatsLeft(Challenges challenges, Tribunals tribunals) {
        this.challenges = challenges;
        this.tribunals = tribunals;
    }

    public Seat leftIn(CaseNumber number) {
        return challenges.of(number).stream()
                .filter(one -> one.outcome() == Challenge.Outcome.UPHELD)
                .reduce((first, last) -> last)
                .map(one -> tribunals.lastSeatOf(number, one.person()).orElseThrow())
                .orElseThrow();
    }
}
