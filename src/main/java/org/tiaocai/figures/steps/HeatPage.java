package org.tiaocai.figures.steps;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.dispute.Journal;
import org.tiaocai.figures.steps.Question.Colour;
import org.tiaocai.figures.steps.Question.State;
import org.tiaocai.figures.views.Cell;
import org.tiaocai.figures.views.Tabs;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.Csv;
import org.tiaocai.shared.Period;

/** 流程热图 with its 瓶颈排行. */
@Controller
@RequestMapping("/dashboard/heat")
class HeatPage {

    private static final String USUAL = "mediation";

    private final Models models;
    private final StepFigures figures;
    private final Ranking ranking;
    private final Rights rights;
    private final Tabs tabs;
    private final Journal journal;
    private final Clock clock;

    HeatPage(
            Models models,
            StepFigures figures,
            Ranking ranking,
            Rights rights,
            Tabs tabs,
            Journal journal,
            Clock clock) {
        this.models = models;
        this.figures = figures;
        this.ranking = ranking;
        this.rights = rights;
        this.tabs = tabs;
        this.journal = journal;
        this.clock = clock;
    }

    @GetMapping
    String show(
            @RequestParam(required = false) @Nullable String process,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(defaultValue = "RUNNING") State state,
            @RequestParam(defaultValue = "COUNT") Colour colour,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to,
            Model page) {
        var period = Period.of(from, to, LocalDate.now(clock));
        var goneThrough = figures.known();
        var known = models.all().stream()
                .filter(model -> goneThrough.contains(model.processId()))
                .toList();
        page.addAttribute("tabs", tabs.of("heat", period));
        page.addAttribute("period", period);
        page.addAttribute("models", known);
        if (!known.isEmpty()) {
            var model = chosen(known, process);
            var question = new Question(model.processId(), version(model, version), state, colour, period);
            page.addAttribute("model", model);
            page.addAttribute("question", question);
            page.addAttribute("states", State.values());
            page.addAttribute("colours", Colour.values());
            page.addAttribute("columns", Ranking.columns(state));
            page.addAttribute(
                    "rows", ranking.rows(question, models.elements(model.processId(), drawn(model, question))));
            page.addAttribute("drawn", drawn(model, question));
            page.addAttribute("mayOpenCases", rights.may("dashboard.look"));
        }
        return "dashboard-heat";
    }

    /** 导出 of the ranking, on record. */
    @GetMapping("/steps.csv")
    @Transactional
    public ResponseEntity<byte[]> csv(
            @RequestParam String process,
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam State state,
            @RequestParam(required = false) @Nullable String from,
            @RequestParam(required = false) @Nullable String to) {
        var model = chosen(models.all(), process);
        var period = Period.of(from, to, LocalDate.now(clock));
        var question = new Question(process, version(model, version), state, Colour.COUNT, period);
        var name = "流程热图-" + model.name() + "-" + state.label() + (state == State.FINISHED ? "-" + period.label() : "");
        journal.ofTheHouse("导出看板表格", name);
        return Csv.file(
                name,
                Ranking.columns(state).stream().map(Ranking.Column::name).toList(),
                ranking.rows(question, models.elements(process, drawn(model, question))).stream()
                        .map(row -> row.cells().stream().map(Cell::text).toList())
                        .toList());
    }

    private static Models.Model chosen(List<Models.Model> known, @Nullable String process) {
        return known.stream()
                .filter(one -> one.processId().equals(process == null ? USUAL : process))
                .findFirst()
                .or(() -> process == null ? known.stream().findFirst() : Optional.empty())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这个流程模型的数据"));
    }

    private static @Nullable Integer version(Models.Model model, @Nullable Integer version) {
        if (version != null && !model.versions().contains(version)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这个版本的流程模型");
        }
        return version;
    }

    private static int drawn(Models.Model model, Question question) {
        var version = question.version();
        return version == null ? model.newest() : version;
    }
}
