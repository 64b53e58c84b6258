package org.tiaocai.figures.views;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.tiaocai.roots.Caseloads;

/** What each organisation has of entrusted cases, for the register of organisations: from the sums of the days. */
@Component
record EntrustedLoads(Figures figures) implements Caseloads {

    @Override
    public Map<String, Load> entrusted(LocalDate from, LocalDate to) {
        var open = figures.byCategory("ENTRUSTED_OPEN");
        var ended = figures.byCategory("ENTRUSTED_ENDED", from, to);
        var agreed = figures.byCategory("ENTRUSTED_AGREED", from, to);
        Set<String> all = new TreeSet<>(open.keySet());
        all.addAll(ended.keySet());
        var loads = new HashMap<String, Load>();
        all.forEach(one -> loads.put(one, new Load(Rows.n(open, one), Rows.n(ended, one), Rows.n(agreed, one))));
        return loads;
    }
}
