package org.tiaocai.figures.views;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;
import org.tiaocai.shared.IncomingDay;
import org.tiaocai.shared.Period;

/** 案件清单 behind a figure: one measure, a stretch of days, where wanted one category or one 案由. */
public record CaseQuery(
        String title,
        String measure,
        LocalDate from,
        LocalDate to,
        @Nullable String category,
        @Nullable String cause) {

    static CaseQuery of(String title, String measure, Period period) {
        return new CaseQuery(title, measure, period.first(), period.last(), null, null);
    }

    /** What stands open now, whatever its day. */
    static CaseQuery now(String title, String measure) {
        return new CaseQuery(title, measure, IncomingDay.FIRST, IncomingDay.LAST, null, null);
    }

    CaseQuery between(LocalDate begin, LocalDate end) {
        return new CaseQuery(title, measure, begin, end, category, cause);
    }

    CaseQuery category(String key, String name) {
        return new CaseQuery(title + "：" + name, measure, from, to, key, cause);
    }

    CaseQuery cause(String key, String name) {
        return new CaseQuery(title + "：" + name, measure, from, to, category, key);
    }

    /** Where the list stands. */
    public String href() {
        return uri("/dashboard/cases");
    }

    public String csv() {
        return uri("/dashboard/cases.csv");
    }

    private String uri(String path) {
        var uri = UriComponentsBuilder.fromPath(path)
                .queryParam("title", "{title}")
                .queryParam("measure", measure)
                .queryParam("from", from)
                .queryParam("to", to);
        if (category != null) {
            uri.queryParam("category", "{category}");
        }
        if (cause != null) {
            uri.queryParam("cause", cause);
        }
        return uri.encode()
                .buildAndExpand(java.util.Map.of("title", title, "category", category == null ? "" : category))
                .toUriString();
    }
}
