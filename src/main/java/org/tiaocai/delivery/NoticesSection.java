package org.tiaocai.delivery;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.CasePart;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 通知 on the case page. */
@Component
@Order(330)
record NoticesSection(Notices notices) implements CaseSection {

    @Override
    public CasePart part() {
        return CasePart.PAPERS;
    }

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        return Map.of("notices", notices.of(number));
    }
}
