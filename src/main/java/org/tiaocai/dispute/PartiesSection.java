package org.tiaocai.dispute;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.CasePart;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 当事人 on the case page; masked, names and roles only. */
@Component
@Order(20)
record PartiesSection(Parties parties) implements CaseSection {

    @Override
    public CasePart part() {
        return CasePart.PARTIES;
    }

    @Override
    public boolean alsoMasked() {
        return true;
    }

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        return Map.of("parties", parties.of(number));
    }
}
