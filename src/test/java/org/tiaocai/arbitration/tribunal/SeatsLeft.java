package org.tiaocai.arbitration.tribunal;

import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** The seat that the last recusal left empty. */
@Component
public class SeatsLeft {

    private final Recusals recusals;
    private final Tribunals tribunals;

    SeatsLeft(Recusals recusals, Tribunals tribunals) {
        this.recusals = recusals;
        this.tribunals = tribunals;
    }

    public Seat leftIn(RegistrationNumber number) {
        return recusals.of(number).stream()
                .filter(one -> one.outcome() == Recusal.Outcome.UPHELD)
                .reduce((first, last) -> last)
                .map(one -> tribunals.lastSeatOf(number, one.person()).orElseThrow())
                .orElseThrow();
    }
}
