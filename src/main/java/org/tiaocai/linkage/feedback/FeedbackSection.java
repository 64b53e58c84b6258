package org.tiaocai.linkage.feedback;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.linkage.followup.CourtProceeding;
import org.tiaocai.linkage.followup.CourtProceedings;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 裁判结果 on the case page, once something is in court. */
@Component
@Order(220)
record FeedbackSection(CourtProceedings proceedings, CourtResults results) implements CaseSection {

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var all = proceedings.of(number);
        return all.isEmpty()
                ? Map.of()
                : Map.of(
                        "matters",
                        all.stream().collect(Collectors.toMap(CourtProceeding::id, CourtProceeding::docketNo)),
                        "pending",
                        all.stream().filter(CourtProceeding::isPending).toList(),
                        "results",
                        results.of(number));
    }
}
