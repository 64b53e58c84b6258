package org.tiaocai.arbitration.tribunal;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 仲裁庭 on the case page. */
@Component
@Order(120)
class TribunalSection implements CaseSection {

    private final Tribunals tribunals;
    private final Recusals recusals;
    private final Actor actor;

    TribunalSection(Tribunals tribunals, Recusals recusals, Actor actor) {
        this.tribunals = tribunals;
        this.recusals = recusals;
        this.actor = actor;
    }

    @Override
    public String fragment() {
        return "cases/tribunal :: section";
    }

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
                        "moments", Recusal.Moment.values(),
                        "people", actor);
    }
}
