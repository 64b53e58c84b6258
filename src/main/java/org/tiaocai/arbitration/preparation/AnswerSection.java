package org.tiaocai.arbitration.preparation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 答辩 on the case page. */
@Component
@Order(110)
record AnswerSection(Answers answers, Parties parties) implements CaseSection {

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        List<Answer> all = answers.of(number);
        return all.isEmpty()
                ? Map.of()
                : Map.of(
                        "answers",
                        all,
                        "names",
                        parties.of(number).stream().collect(Collectors.toMap(Party::id, Party::name)));
    }
}
