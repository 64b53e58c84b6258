package org.tiaocai.arbitration.tribunal;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Askers;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 仲裁庭 on the case page. */
@Component
@Order(120)
record TribunalSection(Tribunals tribunals, Recusals recusals, Askers askers) implements CaseSection {

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var tribunal = tribunals.of(number);
        var raised = recusals.of(number);
        return tribunal.seated().isEmpty() && raised.isEmpty()
                ? Map.of()
                : Map.of(
                        "seated", tribunal.seated(),
                        "recusals", raised,
                        "raisedBy", raisedBy(number, raised),
                        "raisers", Recusal.Raiser.values(),
                        "askersToChoose", askers.toChoose(number),
                        "grounds", Recusal.Ground.values(),
                        "moments", Recusal.Moment.values());
    }

    /** Who challenged, by the recusal's id. */
    private Map<Long, String> raisedBy(RegistrationNumber number, List<Recusal> raised) {
        return raised.stream().collect(Collectors.toMap(Recusal::id, one -> {
            var side = one.raisedBy().side();
            return side == null ? one.raisedBy().label() : askers.name(number, side, one.byParty());
        }));
    }
}
