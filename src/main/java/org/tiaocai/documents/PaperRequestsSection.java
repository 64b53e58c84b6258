package org.tiaocai.documents;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Parties;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.CasePart;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 生成文书 on the case page: a button for each kind that may be asked for now. */
@Component
@Order(311)
record PaperRequestsSection(PaperRequests requests, Parties parties, Rights rights) implements CaseSection {

    @Override
    public CasePart part() {
        return CasePart.PAPERS;
    }

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        if (!rights.in(number).may("paper.request")) {
            return Map.of();
        }
        var offers = requests.in(number);
        return offers.isEmpty() ? Map.of() : Map.of("offers", offers, "parties", parties.reachable(number));
    }
}
