package org.tiaocai.intake;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.shared.CasePart;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 欠薪线索 on the case page, where the counter has found one. */
@Component
@Order(32)
record ArrearsSection(Disputes disputes, ArrearsLead lead) implements CaseSection {

    @Override
    public CasePart part() {
        return CasePart.OVERVIEW;
    }

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var dispute = disputes.get(number);
        return dispute.wageArrearsEvident() ? Map.of("lead", lead.of(dispute)) : Map.of();
    }
}
