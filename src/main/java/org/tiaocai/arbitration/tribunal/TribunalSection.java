package org.tiaocai.arbitration.tribunal;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.CaseNumber;
import org.tiaocai.shared.CaseSection;

/** 仲裁庭 on the case page. */
@Component
@Order(120)
class TribunalSection implements CaseSection {

    private final Tribunals tribunals;
    private final Challenges challenges;
    private final Actor actor;

    TribunalSection(Tribunals tribunals, Challenges challenges, Actor actor) {
        this.tribunals = tribunals;
        this.challenges = challenges;
        this.actor = actor;
    }

    @Override
    public String fragment() {
        return "cases/tribunal :: section";
    }

    @Override
    public Map<String, Object> show(CaseNumber number) {
        var tribunal = tribunals.of(number);
        var raised = challenges.of(number);
        return tribunal.seated().isEmpty() && raised.isEmpty()
                ? Map.of()
                : Map.of(
                        "seated", tribunal.seated(),
                        "challenges", raised,
                        "raisers", Challenge.Raiser.values(),
                        "grounds", Challenge.Ground.values(),
                        "moments", Challenge.Moment.values(),
                        "people", actor);
    }
}
