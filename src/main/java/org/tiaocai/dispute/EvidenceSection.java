package org.tiaocai.dispute;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.CasePart;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 证据材料 on the case page. */
@Component
@Order(300)
record EvidenceSection(EvidenceItems evidence) implements CaseSection {

    @Override
    public CasePart part() {
        return CasePart.PAPERS;
    }

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        return Map.of("evidence", evidence.of(number));
    }
}
