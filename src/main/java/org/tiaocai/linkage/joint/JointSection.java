package org.tiaocai.linkage.joint;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.linkage.Courts;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 联合办案 on the case page, while it may be proposed or once it has been. */
@Component
@Order(240)
record JointSection(JointHandlings all, JointProcess process, Courts courts) implements CaseSection {

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var known = all.of(number);
        var open = process.mayBeProposed(number);
        return known.isEmpty() && !open
                ? Map.of()
                : Map.of("all", known, "open", open, "courts", courts, "forms", JointHandling.Form.values());
    }
}
