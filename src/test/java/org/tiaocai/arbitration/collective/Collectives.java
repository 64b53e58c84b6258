package org.tiaocai.arbitration.collective;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** What the case page hands in for a collective case. */
@Component
public class Collectives {

    private final Representatives representatives;
    private final Consents consents;

    Collectives(Representatives representatives, Consents consents) {
        this.representatives = representatives;
        this.consents = consents;
    }

    public void elect(String number, List<Long> parties) {
        representatives.elect(RegistrationNumber.of(number), parties);
    }

    public void ask(String number, ReservedAct matter, String content) {
        consents.open(RegistrationNumber.of(number), matter, content);
    }

    /** On the list of the matter that is open. */
    public void consent(String number, ReservedAct matter, List<Long> parties) {
        var list = consents.of(RegistrationNumber.of(number)).stream()
                .filter(one -> one.matter() == matter && one.usedOn() == null)
                .findFirst()
                .orElseThrow();
        consents.given(RegistrationNumber.of(number), list.id(), parties);
    }
}
