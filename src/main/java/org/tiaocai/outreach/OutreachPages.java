package org.tiaocai.outreach;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.InputStreamResource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.house.HouseSetting;
import org.tiaocai.house.HouseSettings;
import org.tiaocai.people.Actor;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.Faults;
import org.tiaocai.shared.IncomingText;

/** 联系走访: the pairs, each with its visits, and the ledger of all visits (D705). An arbitrator finds their own alone. */
@Controller
@RequestMapping("/outreach")
record OutreachPages(
        Outreaches outreaches,
        Visits visits,
        VisitPhotos photos,
        OutreachLinks links,
        Units units,
        BeforeAndAfter comparison,
        HouseSettings house,
        Rights rights,
        Actor actor,
        Clock clock) {

    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2199;

    record Line(Outreach one, String unit, String standing, BeforeAndAfter.Compared disputes) {}

    record Shown(Visit one, List<FollowUp> followUps, List<VisitPhotos.Photo> photos) {}

    record Entry(Visit one, Outreach pair, String unit) {}

    @GetMapping
    String list(@RequestParam(defaultValue = "0") int page, Model model) {
        var at = Math.max(0, page);
        var found = outreaches.page(onlyOf(), at);
        model.addAttribute("page", at);
        model.addAttribute("more", found.size() > Outreaches.PAGE);
        model.addAttribute(
                "all", found.stream().limit(Outreaches.PAGE).map(this::line).toList());
        return with(model, "outreach/list");
    }

    @GetMapping("/ledger")
    String ledger(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String person,
            Model model) {
        var asked = year.matches("\\d{4}")
                ? Integer.parseInt(year)
                : LocalDate.now(clock).getYear();
        var chosen = Math.min(LAST_YEAR, Math.max(FIRST_YEAR, asked));
        var only = onlyOf();
        var pairs = new HashMap<Long, Outreach>();
        var all = visits.ofYear(chosen, only).stream()
                .map(one -> {
                    var pair = pairs.computeIfAbsent(one.outreachId(), outreaches::get);
                    return new Entry(one, pair, units.name(pair));
                })
                .toList();
        model.addAttribute("year", chosen);
        model.addAttribute("unit", unit);
        model.addAttribute("person", person);
        model.addAttribute(
                "persons",
                all.stream().map(one -> one.pair().person()).distinct().sorted().toList());
        model.addAttribute(
                "units",
                all.stream()
                        .collect(Collectors.toMap(
                                one -> one.pair().unit(), Entry::unit, (one, same) -> one, TreeMap::new)));
        model.addAttribute(
                "all",
                all.stream()
                        .filter(one -> unit.isEmpty() || one.pair().unit().equals(unit))
                        .filter(one -> person.isEmpty() || one.pair().person().equals(person))
                        .toList());
        return with(model, "outreach/ledger");
    }

    @GetMapping("/{id:\\d+}")
    String one(@PathVariable long id, Model model) {
        return one(id, model, Map.of(), Map.of());
    }

    @PostMapping("/{id:\\d+}/end")
    String end(@PathVariable long id, @RequestParam Map<String, String> typed, Model model) {
        var fields = IncomingText.all(typed);
        try {
            links.end(id, fields.getOrDefault("reason", ""));
            return "redirect:/outreach/" + id + "?done";
        } catch (Faults faults) {
            return one(id, model, fields, faults.byField());
        }
    }

    /** 用工风险提示, to be printed and handed over. */
    @GetMapping("/visits/{visit:\\d+}/advice")
    String advice(@PathVariable long visit, Model model) {
        var found = visits.find(visit).orElseThrow(() -> unknown("没有这次走访"));
        if (found.problem() == ProblemKind.NONE) {
            throw unknown("这次走访没有发现问题，没有用工风险提示");
        }
        var pair = readable(found.outreachId());
        model.addAttribute("visit", found);
        model.addAttribute("unit", units.name(pair));
        model.addAttribute("arbitrator", actor.nameOf(pair.person()));
        model.addAttribute("institute", house.now(HouseSetting.COMMISSION_NAME));
        return with(model, "outreach/advice");
    }

    @GetMapping("/photos/{id:\\d+}")
    ResponseEntity<InputStreamResource> photo(@PathVariable long id) throws IOException {
        var photo = photos.get(id);
        readable(photo.outreachId());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(photo.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, "inline")
                .body(new InputStreamResource(photos.open(photo)));
    }

    private String one(long id, Model model, Map<String, String> fields, Map<String, String> faults) {
        var one = readable(id);
        var followUps = visits.followUps(id);
        var pictures = photos.of(id);
        model.addAttribute("it", line(one));
        model.addAttribute("over", one.isOver(LocalDate.now(clock)));
        model.addAttribute(
                "visits",
                visits.of(id).stream()
                        .map(visit -> new Shown(
                                visit,
                                followUps.stream()
                                        .filter(step -> step.visitId() == visit.id())
                                        .toList(),
                                pictures.stream()
                                        .filter(picture ->
                                                Long.valueOf(visit.id()).equals(picture.visitId()))
                                        .toList()))
                        .toList());
        model.addAttribute("fields", fields);
        model.addAttribute("faults", faults);
        return with(model, "outreach/one");
    }

    private Line line(Outreach one) {
        return new Line(one, units.name(one), one.standing(LocalDate.now(clock)), comparison.of(one));
    }

    private Outreach readable(long id) {
        var one = outreaches.get(id);
        var only = onlyOf();
        if (only != null && !only.equals(one.person())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN, "仲裁员只能查看本人的联系走访");
        }
        return one;
    }

    /** Null for who reads everybody's. */
    private @Nullable String onlyOf() {
        return rights.may("outreach.all") ? null : actor.id();
    }

    private String with(Model model, String view) {
        model.addAttribute("people", actor);
        return view;
    }

    private static ResponseStatusException unknown(String words) {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, words);
    }
}
