package org.tiaocai.dispute;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 请求事项 on the case page; masked, without amounts and without the facts. */
@Component
@Order(30)
class ClaimsSection implements CaseSection {

    private final Claims claims;

    ClaimsSection(Claims claims) {
        this.claims = claims;
    }

    @Override
    public boolean alsoMasked() {
        return true;
    }

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        return Map.of("claims", claims.of(number));
    }
}
