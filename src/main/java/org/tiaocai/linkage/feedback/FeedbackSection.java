package org.tiaocai.linkage.feedback;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.linkage.followup.CourtMatter;
import org.tiaocai.linkage.followup.CourtMatters;
import org.tiaocai.shared.CaseNumber;
import org.tiaocai.shared.CaseSection;

/** 裁判结果 on the case page, once something is in court. */
@Component
@Order(220)
class FeedbackSection implements CaseSection {

    private final CourtMatters matters;
    private final CourtResults results;

    FeedbackSection(CourtMatters matters, CourtResults results) {
        this.matters = matters;
        this.results = results;
    }

    @Override
    public String fragment() {
        return "cases/feedback :: section";
    }

    @Override
    public Map<String, Object> show(CaseNumber number) {
        var all = matters.of(number);
        return all.isEmpty()
                ? Map.of()
                : Map.of(
                        "matters",
                        all.stream().collect(Collectors.toMap(CourtMatter::id, CourtMatter::docketNo)),
                        "pending",
                        all.stream().filter(CourtMatter::isPending).toList(),
                        "results",
                        results.of(number));
    }
}
