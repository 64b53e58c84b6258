package org.tiaocai.figures.views;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tiaocai.dispute.Journal;
import org.tiaocai.shared.Csv;

/** 看板的案件清单. */
@Controller
@RequestMapping("/dashboard")
class CaseListPage {

    private static final int PAGE = 50;
    private static final int LONGEST_EXPORT = 10_000;

    private final CaseList cases;
    private final Journal journal;

    CaseListPage(CaseList cases, Journal journal) {
        this.cases = cases;
        this.journal = journal;
    }

    @GetMapping("/cases")
    String show(
            @RequestParam String title,
            @RequestParam String measure,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String cause,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var query = new CaseQuery(title, measure, from, to, category, cause);
        var start = Math.max(0, page) * PAGE;
        var lines = cases.lines(query, start, PAGE + 1);
        model.addAttribute("query", query);
        model.addAttribute("page", page);
        model.addAttribute("more", lines.size() > PAGE);
        model.addAttribute("lines", lines.stream().limit(PAGE).toList());
        return "dashboard-cases";
    }

    /** 导出, on record. */
    @GetMapping("/cases.csv")
    @Transactional
    public ResponseEntity<byte[]> csv(
            @RequestParam String title,
            @RequestParam String measure,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(required = false) @Nullable String category,
            @RequestParam(required = false) @Nullable String cause) {
        var lines = cases.lines(new CaseQuery(title, measure, from, to, category, cause), 0, LONGEST_EXPORT);
        journal.ofTheHouse("导出看板案件清单", title + "，" + from + " 至 " + to + "，" + lines.size() + " 件");
        return Csv.file(
                "案件清单-" + title,
                CaseList.COLUMNS,
                lines.stream().map(CaseList.Line::texts).toList());
    }
}
