package org.tiaocai.linkage.designation;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Channel;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.linkage.Courts;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 法院委派调解 on the case page: of a case that came from a court, or has been designated. */
@Component
@Order(50)
record DesignationSection(Designations designations, DesignationProcess process, Disputes disputes, Courts courts)
        implements CaseSection {

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var one = designations.find(number);
        if (one.isPresent()) {
            return Map.of("one", one.get(), "court", courts.name(one.get().court()));
        }
        return disputes.get(number).channel() == Channel.COURT && process.mayBeDesignated(number)
                ? Map.of("courts", courts, "kinds", DesignationKind.values())
                : Map.of();
    }
}
