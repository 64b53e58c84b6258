package org.tiaocai.linkage.consistency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tiaocai.dispute.Journal;
import org.tiaocai.linkage.Courts;
import org.tiaocai.shared.Csv;
import org.tiaocai.shared.Period;

/** 裁审一致性分析 for any period, and the sheets that have been filed. */
@Controller
@RequestMapping("/linkage")
class ConsistencyPage {

    private final Consistency consistency;
    private final ConsistencySheets sheets;
    private final Courts courts;
    private final Journal journal;
    private final Clock clock;

    ConsistencyPage(Consistency consistency, ConsistencySheets sheets, Courts courts, Journal journal, Clock clock) {
        this.consistency = consistency;
        this.sheets = sheets;
        this.courts = courts;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping("/consistency")
    String show(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Model page) {
        var period = period(from, to);
        page.addAllAttributes(Map.of(
                "period",
                period,
                "isOver",
                sheets.mayFile(period),
                "analysis",
                consistency.of(period),
                "filed",
                sheets.filed(),
                "courts",
                courts));
        return "linkage-consistency";
    }

    /** 制表存档. */
    @PostMapping("/consistency")
    String file(@RequestParam String from, @RequestParam String to) {
        return "redirect:/linkage/papers/" + sheets.file(period(from, to));
    }

    /** 导出 of the compared items, on record. */
    @GetMapping("/consistency.csv")
    @Transactional
    public ResponseEntity<byte[]> csv(
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        var period = period(from, to);
        var items = consistency.of(period).counted();
        journal.ofTheHouse("导出裁审一致性分析", period.label() + "，" + items.size() + " 项");
        return Csv.file(
                "裁审一致性分析-" + period.label(),
                List.of("登记号", "法院", "法院案号", "生效日期", "请求", "裁决", "判决"),
                items.stream()
                        .map(one -> List.of(
                                one.number().value(),
                                courts.name(one.court()),
                                one.docketNo(),
                                one.effectiveOn().toString(),
                                one.type().label(),
                                one.award(),
                                one.judgment()))
                        .toList());
    }

    private Period period(@Nullable String from, @Nullable String to) {
        return Period.of(from, to, LocalDate.now(clock));
    }
}
