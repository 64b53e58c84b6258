package org.tiaocai.figures.views;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.dispute.Journal;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.Csv;
import org.tiaocai.shared.Period;

/** 管理看板. */
@Controller
@RequestMapping("/dashboard")
class DashboardPage {

    private final List<View> views;
    private final Tabs tabs;
    private final Rights rights;
    private final Journal journal;
    private final Clock clock;

    DashboardPage(List<View> views, Tabs tabs, Rights rights, Journal journal, Clock clock) {
        this.views = views;
        this.tabs = tabs;
        this.rights = rights;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping
    String first() {
        return "redirect:/dashboard/today";
    }

    @GetMapping("/{view}")
    String show(
            @PathVariable("view") String key,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Model page) {
        var view = view(key);
        var period = Period.of(from, to, LocalDate.now(clock));
        page.addAttribute("tabs", tabs.of(key, period));
        page.addAttribute("mayOpenCases", rights.may("dashboard.look"));
        page.addAttribute("view", view);
        page.addAttribute("period", period);
        page.addAttribute("content", view.show(period));
        return "dashboard";
    }

    /** 导出 of one table, on record. */
    @GetMapping("/{view}/{table}.csv")
    @Transactional
    public ResponseEntity<byte[]> csv(
            @PathVariable("view") String key,
            @PathVariable("table") String id,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        var view = view(key);
        var period = Period.of(from, to, LocalDate.now(clock));
        var table = view.show(period).tables().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "看板中没有这张表"));
        var name = view.title() + "-" + table.title() + "-" + period.label();
        journal.ofTheHouse("导出看板表格", name);
        return Csv.file(
                name,
                table.columns(),
                table.rows().stream()
                        .map(row -> row.stream().map(Cell::text).toList())
                        .toList());
    }

    /** @throws ResponseStatusException for who may not look at it */
    private View view(String key) {
        var view = views.stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这个看板页面"));
        if (!view.isOfTheSystem()) {
            rights.must("dashboard.look");
        }
        return view;
    }
}
