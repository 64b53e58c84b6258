package org.tiaocai.arbitration.review;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 调解协议仲裁审查 on the case page. */
@Component
@Order(45)
record ReviewSection(Reviews reviews) implements CaseSection {

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var all = reviews.of(number);
        return all.isEmpty() ? Map.of() : Map.of("reviews", all);
    }
}
