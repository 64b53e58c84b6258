package org.tiaocai.archive;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.tiaocai.archive.FileList.Decision;
import org.tiaocai.archive.FileList.Kind;
import org.tiaocai.dispute.PartyTitles;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.lending.Lendings;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Csv;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 档案: what waits to be archived, what is kept, lent, read and may be given up, and the lists of it. */
@Controller
@RequestMapping("/archive")
record ArchivePage(
        ArchivedFiles files,
        FileLists lists,
        Destructions destructions,
        Inspections inspections,
        Lendings lendings,
        Courts courts,
        PartyTitles titles,
        Actor actor,
        Clock clock) {

    private static final int NEWEST = 200;

    @GetMapping
    String show(Model page) {
        return show(null, page);
    }

    @PostMapping("/lists")
    String make(
            @RequestParam Kind kind,
            @RequestParam(defaultValue = "") List<String> number,
            @RequestParam(defaultValue = "") String note,
            Model page) {
        try {
            var numbers = number.stream().map(RegistrationNumber::of).toList();
            return "redirect:/archive/lists/" + lists.make(kind, numbers, note);
        } catch (Refused refused) {
            return show(refused.getMessage(), page);
        }
    }

    @GetMapping("/lists/{id}")
    String list(@PathVariable long id, Model page) {
        return list(id, null, page);
    }

    @GetMapping("/lists/{id}.csv")
    ResponseEntity<byte[]> csv(@PathVariable long id) {
        var list = lists.get(id);
        return Csv.file(
                list.kind().label() + id,
                List.of("序号", "档号", "登记号", "结案日期", "归档日期", "保管至", "正卷页数", "副卷页数"),
                lines(lists.files(list)));
    }

    @PostMapping("/lists/{id}/decision")
    String decide(
            @PathVariable long id,
            @RequestParam Decision decision,
            @RequestParam(defaultValue = "") String opinion,
            Model page) {
        try {
            lists.decide(id, decision, opinion);
            return "redirect:/archive/lists/{id}";
        } catch (Refused refused) {
            return list(id, refused.getMessage(), page);
        }
    }

    @PostMapping("/lists/{id}/destruction")
    String destroy(@PathVariable long id, @RequestParam(defaultValue = "") String witness, Model page) {
        try {
            destructions.carryOut(id, witness);
            return "redirect:/archive/lists/{id}";
        } catch (Refused refused) {
            return list(id, refused.getMessage(), page);
        }
    }

    private String show(@Nullable String fault, Model page) {
        var today = LocalDate.now(clock);
        var waiting = files.waiting();
        var archived = files.newest(NEWEST);
        var over = files.over(today);
        page.addAttribute("fault", fault);
        page.addAttribute("waiting", waiting);
        page.addAttribute("archived", archived);
        page.addAttribute("over", over);
        page.addAttribute("lists", lists.newestFirst());
        page.addAttribute("lent", lendings.out());
        page.addAttribute("inspections", inspections.newest(NEWEST));
        page.addAttribute("courts", courts);
        page.addAttribute("people", actor);
        page.addAttribute("titles", titles.of(numbers(waiting, archived, over)));
        return "archive";
    }

    private String list(long id, @Nullable String fault, Model page) {
        var list = lists.get(id);
        var listed = lists.files(list);
        page.addAttribute("fault", fault);
        page.addAttribute("list", list);
        page.addAttribute("files", listed);
        page.addAttribute("destroyed", destructions.ofList(id).orElse(null));
        page.addAttribute("people", actor);
        page.addAttribute("titles", titles.of(numbers(listed)));
        return "archive-list";
    }

    @SafeVarargs
    private static List<RegistrationNumber> numbers(List<ArchivedFile>... files) {
        return List.of(files).stream()
                .flatMap(List::stream)
                .map(ArchivedFile::number)
                .distinct()
                .toList();
    }

    private static List<List<String>> lines(List<ArchivedFile> files) {
        return files.stream()
                .map(one -> List.of(
                        "" + (files.indexOf(one) + 1),
                        Objects.requireNonNullElse(one.fileNo(), ""),
                        one.number().value(),
                        "" + one.closedOn(),
                        "" + one.archivedOn(),
                        "" + one.keepUntil(),
                        "" + one.mainPages(),
                        "" + one.internalPages()))
                .toList();
    }
}
