package org.tiaocai.intake;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Finding;
import org.tiaocai.dispute.Findings;
import org.tiaocai.dispute.RelatedCases;
import org.tiaocai.dispute.RelatedCases.Related;
import org.tiaocai.shared.RegistrationNumber;

/** 关联案件: what registering finds of the same persons and firms is a finding, which 规则34 and 39 need at the filing. */
@Component
record NoteRelatedCases(RelatedCases related, Findings findings) {

    void note(RegistrationNumber number) {
        var found = related.of(number);
        if (!found.isEmpty()) {
            findings.note(
                    number,
                    Finding.RELATED_CASES,
                    found.stream()
                            .collect(Collectors.groupingBy(Related::tie, Collectors.counting()))
                            .entrySet()
                            .stream()
                            .sorted(Map.Entry.comparingByKey())
                            .map(entry -> entry.getKey().label() + "的 " + entry.getValue() + " 件")
                            .collect(Collectors.joining("，", "登记时", "")));
        }
    }
}
