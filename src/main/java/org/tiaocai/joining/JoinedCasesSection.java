package org.tiaocai.joining;

import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.rights.Rights;
import org.tiaocai.rights.Stages;
import org.tiaocai.shared.CasePart;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 并案 on the page of each of the cases. */
@Component
@Order(55)
record JoinedCasesSection(JoinedCases all, Rights rights, Stages stages) implements CaseSection {

    @Override
    public CasePart part() {
        return CasePart.OVERVIEW;
    }

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        List<JoinedCase> joined = all.of(number);
        var may = rights.in(number).may("case.join")
                && stages.refusal(number, "case.join").isEmpty();
        return joined.isEmpty() && !may ? Map.of() : Map.of("joined", joined);
    }
}
