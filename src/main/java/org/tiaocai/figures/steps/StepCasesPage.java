package org.tiaocai.figures.steps;

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
import org.tiaocai.figures.steps.StepCaseQuery.Which;
import org.tiaocai.figures.views.CaseList;
import org.tiaocai.shared.Csv;

/** 热图的案件清单. */
@Controller
@RequestMapping("/dashboard/heat")
class StepCasesPage {

    private static final int PAGE = 50;
    private static final int LONGEST_EXPORT = 10_000;

    private final StepCases steps;
    private final CaseList cases;
    private final Journal journal;

    StepCasesPage(StepCases steps, CaseList cases, Journal journal) {
        this.steps = steps;
        this.cases = cases;
        this.journal = journal;
    }

    @GetMapping("/cases")
    String show(
            @RequestParam String title,
            @RequestParam Which which,
            @RequestParam String process,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam String element,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        var query = new StepCaseQuery(title, which, process, version, element, from, to);
        var lines = cases.lines(steps.numbers(query, Math.max(0, page) * PAGE, PAGE + 1));
        model.addAttribute("query", query);
        model.addAttribute("heat", query.heat());
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
            @RequestParam Which which,
            @RequestParam String process,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam String element,
            @RequestParam LocalDate from,
            @RequestParam LocalDate to) {
        var query = new StepCaseQuery(title, which, process, version, element, from, to);
        var lines = cases.lines(steps.numbers(query, 0, LONGEST_EXPORT));
        journal.ofTheHouse("导出看板案件清单", title + "，" + lines.size() + " 件");
        return Csv.file(
                "案件清单-" + title,
                CaseList.COLUMNS,
                lines.stream().map(CaseList.Line::texts).toList());
    }
}
