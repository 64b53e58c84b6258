package org.tiaocai.dispute;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 请求事项 on the case page; masked, without amounts and without the facts. */
@Component
@Order(30)
record ClaimsSection(Claims claims) implements CaseSection {

    @Override
    public boolean alsoMasked() {
        return true;
    }

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        return Map.of("claims", claims.of(number));
    }
}
