package org.tiaocai.figures.report;

import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.tiaocai.shared.Period;

/** Puts a section on a page of its own, from which print and Word are made. */
@Component
record ReportPage(ITemplateEngine templates) {

    String of(Section section, Period period) {
        return templates.process(
                "dashboard-report-page",
                new Context(Locale.SIMPLIFIED_CHINESE, Map.of("section", section, "period", period)));
    }
}
