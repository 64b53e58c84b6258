package org.tiaocai.figures.report;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.tiaocai.dispute.Journal;
import org.tiaocai.documents.DocumentFiles;
import org.tiaocai.documents.FileFormat;
import org.tiaocai.figures.views.Tabs;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Period;
import org.tiaocai.shared.Refused;

/** 统计报告页: preview for any period, filing, and what was filed, as page and as Word. */
@Controller
@RequestMapping("/dashboard/reports")
record ReportController(
        FrozenReports reports, DocumentFiles files, Tabs tabs, Journal journal, Actor actor, Clock clock) {

    private static final String HTML = "text/html;charset=UTF-8";

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Model page) {
        var period = period(from, to);
        page.addAttribute("tabs", tabs.of("reports", period));
        page.addAttribute("period", period);
        page.addAttribute("reports", reports.all());
        page.addAttribute("people", actor);
        return "dashboard-reports";
    }

    @PostMapping
    String freeze(@RequestParam String from, @RequestParam String to) {
        return "redirect:/dashboard/reports/" + reports.freeze(period(from, to));
    }

    @GetMapping(path = "/preview", produces = HTML)
    @ResponseBody
    String preview(@RequestParam String from, @RequestParam String to) {
        return reports.preview(period(from, to));
    }

    @GetMapping("/preview.docx")
    ResponseEntity<byte[]> previewInWord(@RequestParam String from, @RequestParam String to) {
        var period = period(from, to);
        return word("统计报告（预览）" + period.label(), reports.preview(period), period.last());
    }

    @GetMapping(path = "/{id}", produces = HTML)
    @ResponseBody
    String frozen(@PathVariable long id) {
        return reports.page(id);
    }

    @GetMapping("/{id}.docx")
    ResponseEntity<byte[]> inWord(@PathVariable long id) {
        var entry = reports.find(id).orElseThrow(() -> new Refused("没有这份报告"));
        return word(entry.title() + " " + entry.fromDay() + " 至 " + entry.toDay(), reports.page(id), entry.frozenOn());
    }

    @GetMapping("/{id}/cases/{ordinal}")
    String cases(@PathVariable long id, @PathVariable int ordinal, Model page) {
        page.addAttribute("entry", reports.find(id).orElseThrow(() -> new Refused("没有这份报告")));
        page.addAttribute("ordinal", ordinal);
        page.addAttribute("numbers", reports.cases(id, ordinal));
        return "dashboard-report-cases";
    }

    private ResponseEntity<byte[]> word(String name, String page, LocalDate madeOn) {
        journal.ofTheHouse("导出统计报告", name);
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(FileFormat.WORD.mediaType()))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(name + ".docx", StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(files.print(page, madeOn, FileFormat.WORD));
    }

    private Period period(@Nullable String from, @Nullable String to) {
        return Period.of(from, to, LocalDate.now(clock));
    }
}
