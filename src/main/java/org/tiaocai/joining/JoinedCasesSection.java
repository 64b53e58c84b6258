package org.tiaocai.joining;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.RelatedCases;
import org.tiaocai.dispute.TitlesAsRead;
import org.tiaocai.rights.Rights;
import org.tiaocai.rights.Stages;
import org.tiaocai.shared.CasePart;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 并案 on the page of each of the cases. */
@Component
@Order(55)
record JoinedCasesSection(JoinedCases all, TitlesAsRead titles, Rights rights, Stages stages) implements CaseSection {

    @Override
    public CasePart part() {
        return CasePart.OVERVIEW;
    }

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        List<JoinedCase> joined = all.of(number);
        var may = rights.in(number).may("case.join")
                && stages.refusal(number, "case.join").isEmpty();
        if (joined.isEmpty() && !may) {
            return Map.of();
        }
        var joinable = may ? all.joinable(number) : List.<RelatedCases.Related>of();
        var shown = Stream.concat(
                joinable.stream().map(RelatedCases.Related::number),
                joined.stream().flatMap(one -> Stream.of(one.leadingCase(), one.joined())));
        return Map.of(
                "joined",
                joined,
                "parting",
                joined.stream()
                        .filter(one -> one.isTogether() && one.leadingCase().equals(number))
                        .toList(),
                "joinable",
                joinable,
                "titles",
                titles.of(shown.collect(Collectors.toSet())));
    }
}
