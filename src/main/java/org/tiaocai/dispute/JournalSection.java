package org.tiaocai.dispute;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.CasePart;
import org.tiaocai.shared.CaseSection;
import org.tiaocai.shared.LocalTimes;
import org.tiaocai.shared.RegistrationNumber;

/** 办案日志 on the case page, the newest day first; what is of the internal volume is for those who may open it. */
@Component
@Order(340)
record JournalSection(Journal journal, Rights rights, LocalTimes times) implements CaseSection {

    @Override
    public CasePart part() {
        return CasePart.JOURNAL;
    }

    @Override
    public boolean alsoMasked() {
        return true;
    }

    @Override
    public Map<String, Object> show(RegistrationNumber number) {
        var internal = rights.in(number).may("paper.internal");
        var byDay = new LinkedHashMap<LocalDate, List<Journal.Entry>>();
        journal.acts(number).stream()
                .filter(line -> internal || !line.internal())
                .sorted(Comparator.comparing(Journal.Entry::at).reversed())
                .forEach(line -> byDay.computeIfAbsent(times.dayOf(line.at()), none -> new ArrayList<>())
                        .add(line));
        return Map.of("days", byDay);
    }
}
