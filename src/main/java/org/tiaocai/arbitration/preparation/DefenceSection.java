package org.tiaocai.arbitration.preparation;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.shared.CaseNumber;
import org.tiaocai.shared.CaseSection;

/** 答辩 on the case page. */
@Component
@Order(110)
class DefenceSection implements CaseSection {

    private final Defences defences;
    private final Parties parties;

    DefenceSection(Defences defences, Parties parties) {
        this.defences = defences;
        this.parties = parties;
    }

    @Override
    public String fragment() {
        return "cases/defence :: section";
    }

    @Override
    public Map<String, Object> show(CaseNumber number) {
        List<Defence> all = defences.of(number);
        return all.isEmpty()
                ? Map.of()
                : Map.of(
                        "defences",
                        all,
                        "names",
                        parties.of(number).stream().collect(Collectors.toMap(Party::id, Party::name)));
    }
}
