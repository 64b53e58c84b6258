package org.tiaocai.arbitration.filing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.documents.PaperOnRequest;
import org.tiaocai.documents.PaperOnRequest.Nothing;
import org.tiaocai.shared.RegistrationNumber;

/** 逾期未作出受理决定的说明 (D604-2): for a party that is about to sue, or a court that asks; nobody else needs it (法29). */
@Component
record UndecidedStatements(Arbitrations arbitrations, FilingFacts facts) implements PaperOnRequest.Source {

    @Override
    public List<PaperOnRequest<?>> kinds() {
        return List.of(PaperOnRequest.of(
                "D604-2", Nothing.class, this::isUndecided, (number, nothing) -> facts.undecided(number)));
    }

    private boolean isUndecided(RegistrationNumber number) {
        return arbitrations
                .find(number)
                .filter(one -> one.undecidedSince() != null && one.acceptedOn() == null && one.closing() == null)
                .isPresent();
    }
}
