package org.tiaocai.figures.views;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.Period;

/** 看板页签: the pages that the person may open, in their order, each for the same period. */
@Component
public class Tabs {

    private final List<View> views;
    private final Rights rights;

    Tabs(List<View> views, Rights rights) {
        this.views = views.stream().sorted(Comparator.comparingInt(View::order)).toList();
        this.rights = rights;
    }

    /** One tab. */
    public record Tab(String title, String href, boolean current) {}

    public List<Tab> of(String current, Period period) {
        var tabs = new ArrayList<Tab>();
        views.stream()
                .filter(view -> rights.may("dashboard.look") || view.isOfTheSystem())
                .forEach(view -> tabs.add(tab(view.key(), view.title(), current, period)));
        tabs.add(tab("heat", "流程热图", current, period));
        if (rights.may("dashboard.look")) {
            tabs.add(tab("reports", "报告", current, period));
        }
        return tabs;
    }

    private static Tab tab(String key, String title, String current, Period period) {
        var href = "/dashboard/" + key + "?from=" + period.from() + "&to=" + period.to();
        return new Tab(title, href, key.equals(current));
    }
}
