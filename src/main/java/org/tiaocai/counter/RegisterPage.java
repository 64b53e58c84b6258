package org.tiaocai.counter;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.tiaocai.shared.FormFaults;
import org.tiaocai.shared.LocalTimes;
import org.tiaocai.shared.Refused;
import org.tiaocai.unfinished.UnfinishedForms;

/** 登记页: a dispute is written down and becomes a case. A sheet with faults comes back as it was typed. */
@Controller
record RegisterPage(
        Registering registering,
        RegisteredSheets sheets,
        UnfinishedForms unfinished,
        Choices choices,
        LocalTimes times,
        Clock clock) {

    @GetMapping("/register")
    String show(Model page) {
        var kept = unfinished.mine(Registering.PLACE);
        var sheet = kept.map(UnfinishedForms.Kept::content)
                .map(RegisterPage::readable)
                .flatMap(this::notYetRegistered)
                .orElse(null);
        if (sheet == null) {
            return page(Sheet.empty(LocalDate.now(clock)), Map.of(), page);
        }
        page.addAttribute("keptAt", times.minute(kept.orElseThrow().keptAt()));
        return page(sheet, Map.of(), page);
    }

    /** A page that was still keeping what it had just sent leaves a case's sheet behind; what was typed on since is another. */
    private Optional<Sheet> notYetRegistered(Sheet kept) {
        var became = sheets.became(kept);
        if (became.filter(one -> sheets.isOf(kept, one)).isPresent()) {
            unfinished.forgetMine(Registering.PLACE);
            return Optional.empty();
        }
        return Optional.of(became.isPresent() ? kept.anew() : kept);
    }

    @PostMapping("/register")
    String register(
            @RequestParam String sheet,
            @RequestParam MultiValueMap<String, MultipartFile> files,
            Model page,
            HttpServletResponse answer)
            throws IOException {
        var typed = Sheet.read(sheet);
        var form = new SheetForm(typed);
        try {
            return "redirect:/cases/" + registering.register(typed, form, chosen(files)) + "/registered";
        } catch (DuplicateKeyException | ConcurrencyFailureException again) {
            return sheets.became(typed)
                    .map(became -> sheets.isOf(typed, became)
                            ? "redirect:/cases/" + became.number() + "/registered"
                            : back(typed.anew(), Map.of("", another(became)), page, answer))
                    .orElseGet(() -> back(typed, Map.of("", "这张登记表正在登记，请稍候再看"), page, answer));
        } catch (FormFaults faults) {
            return back(typed, form.inThePage(faults.faults()), page, answer);
        } catch (Registering.FilesRefused refusal) {
            return back(typed, Map.of(refusal.name(), words(refusal)), page, answer);
        } catch (Refused refusal) {
            return back(typed, Map.of("", words(refusal)), page, answer);
        }
    }

    private static String another(RegisteredSheets.Became became) {
        return "这张表先前已经登记为 " + became.number() + "，现在填写的与那一件不同，没有登记，都还在页上。要作为另一件登记的，请核对后再点“登记”；" + "要更正那一件的，请到它的案卷页办理";
    }

    private String back(Sheet sheet, Map<String, String> faults, Model page, HttpServletResponse answer) {
        answer.setStatus(HttpStatus.BAD_REQUEST.value());
        return page(sheet, faults, page);
    }

    private String page(Sheet sheet, Map<String, String> faults, Model page) {
        page.addAttribute("sheet", sheet);
        page.addAttribute("faults", faults);
        page.addAttribute("choices", choices);
        received(sheet).ifPresent(day -> page.addAttribute("received", times.inTables(day)));
        page.addAttribute(
                "receivedEarlier",
                received(sheet).filter(day -> !day.equals(LocalDate.now(clock))).isPresent());
        return "register";
    }

    private static Optional<LocalDate> received(Sheet sheet) {
        try {
            return Optional.ofNullable(sheet.filled("receivedOn")).map(LocalDate::parse);
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** What was kept by an older page and cannot be read any more is let go. */
    private static @Nullable Sheet readable(String content) {
        try {
            return Sheet.read(content);
        } catch (Refused unreadable) {
            return null;
        }
    }

    /** A field of files in which none was chosen is sent empty. */
    private static Map<String, List<MultipartFile>> chosen(MultiValueMap<String, MultipartFile> files) {
        var chosen = new LinkedHashMap<String, List<MultipartFile>>();
        files.forEach((name, all) -> {
            var full = all.stream().filter(file -> !file.isEmpty()).toList();
            if (!full.isEmpty()) {
                chosen.put(name, full);
            }
        });
        return chosen;
    }

    private static String words(Refused refusal) {
        return Objects.requireNonNullElse(refusal.getMessage(), "没有登记，请核对后再提交");
    }
}
