package org.tiaocai.joining;

import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.PartyTitles;
import org.tiaocai.rights.Level;
import org.tiaocai.rights.Rights;
import org.tiaocai.rights.Stages;
import org.tiaocai.shared.CasePart;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 并案 on the page of each of the cases. */
@Component
@Order(55)
record JoinedCasesSection(JoinedCases all, PartyTitles titles, Rights rights, Stages stages) implements CaseSection {

    @Override
    public CasePart part() {
        return CasePart.OVERVIEW;
    }

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        List<JoinedCase> joined = all.of(number);
        var may = rights.in(number).may("case.join")
                && stages.refusal(number, "case.join").isEmpty();
        if (joined.isEmpty() && !may) {
            return Map.of();
        }
        var joinable = may ? all.joinable(number) : List.<RegistrationNumber>of();
        return Map.of(
                "joined", joined, "joinable", joinable, "titles", titles.asReadBy(rights.reach(Level.WHOLE), joinable));
    }
}
