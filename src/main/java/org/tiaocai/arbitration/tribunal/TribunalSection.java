package org.tiaocai.arbitration.tribunal;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 仲裁庭 on the case page. */
@Component
@Order(120)
record TribunalSection(Tribunals tribunals, Recusals recusals) implements CaseSection {

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var tribunal = tribunals.of(number);
        var raised = recusals.of(number);
        return tribunal.seated().isEmpty() && raised.isEmpty()
                ? Map.of()
                : Map.of(
                        "seated", tribunal.seated(),
                        "recusals", raised,
                        "raisers", Recusal.Raiser.values(),
                        "grounds", Recusal.Ground.values(),
                        "moments", Recusal.Moment.values());
    }
}
