package org.tiaocai.dispute;

import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.RegistrationNumber;

/** 办案日志 on the case page; what is of the internal volume is for those who may open it. */
@Component
@Order(340)
record JournalSection(Journal journal, Rights rights) implements CaseSection {

    @Override
    public boolean alsoMasked() {
        return true;
    }

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var internal = rights.in(number).may("paper.internal");
        return Map.of(
                "lines",
                journal.acts(number).stream()
                        .filter(line -> internal || !line.internal())
                        .toList());
    }
}
