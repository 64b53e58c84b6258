package org.tiaocai.linkage.handover;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.linkage.CourtCases;
import org.tiaocai.linkage.Courts;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 文书移交 on the case page, once a court has to do with the case. */
@Component
@Order(250)
record HandoverSection(OutboundPackages outbound, CourtPackages packages, CourtCases courtCases, Courts courts)
        implements CaseSection {

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var concerned = courtCases.courtsOf(number);
        return concerned.isEmpty()
                ? Map.of()
                : Map.of(
                        "sent",
                        packages.handedOver(number),
                        "papers",
                        outbound.mayLeave(number),
                        "concerned",
                        concerned,
                        "courts",
                        courts);
    }
}
