package org.tiaocai.arbitration.preparation;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Parties;
import org.tiaocai.shared.CasePart;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 送达地址确认 on the case page. */
@Component
@Order(315)
record AddressSection(AddressConfirmations confirmations, Parties parties, Arbitrations arbitrations)
        implements CaseSection {

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        return arbitrations
                .find(number)
                .filter(one -> one.acceptedOn() != null)
                .<Map<String, Object>>map(accepted -> Map.of(
                        "confirmations",
                        confirmations.all(number),
                        "kinds",
                        AddressAnswer.Confirmation.values(),
                        "parties",
                        parties.reachable(number)))
                .orElse(Map.of());
    }

    @Override
    public CasePart part() {
        return CasePart.PAPERS;
    }
}
