package org.tiaocai.arbitration.preparation;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 答辩 and 举证期限 on the case page. */
@Component
@Order(110)
record AnswerSection(Answers answers, Parties parties, Arbitrations arbitrations) implements CaseSection {

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var accepted = arbitrations.find(number).filter(one -> one.acceptedOn() != null);
        if (accepted.isEmpty()) {
            return Map.of();
        }
        var all = parties.of(number);
        return Map.of(
                "answers",
                answers.of(number),
                "names",
                all.stream().collect(Collectors.toMap(Party::id, Party::name)),
                "parties",
                parties.reachable(number),
                "open",
                accepted.get().closing() == null);
    }
}
