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

/** 登记页: a dispute is written down and becomes a case. A sheet with faults comes back as it was typed. */
@Controller
record RegisterPage(
        Registering registering,
        RegisteredSheets sheets,
        SheetDrafts drafts,
        Choices choices,
        LocalTimes times,
        Clock clock) {

    /**
     * @param sheet of the page that was opened before, as a reload names it
     * @param fresh for an empty one beside those that are kept
     */
    @GetMapping("/register")
    String show(
            @RequestParam(required = false) @Nullable String sheet,
            @RequestParam(required = false) @Nullable String fresh,
            Model page) {
        var mine = drafts.mine();
        var opened = mine.stream()
                .filter(one -> sheet == null
                        ? mine.size() == 1 && fresh == null
                        : one.token().equals(sheet))
                .findFirst()
                .orElse(null);
        page.addAttribute(
                "drafts", mine.stream().filter(one -> !one.equals(opened)).toList());
        if (opened == null) {
            return page(Sheet.empty(LocalDate.now(clock)), Map.of(), page);
        }
        page.addAttribute("keptAt", opened.keptAt());
        page.addAttribute("edition", opened.edition());
        return page(opened.sheet(), Map.of(), page);
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
        } catch (RegisteredSheets.AlreadyTaken | ConcurrencyFailureException again) {
            return sheets.became(typed)
                    .map(became -> sheets.isOf(typed, became)
                            ? "redirect:/cases/" + became.number() + "/registered"
                            : back(typed.anew(), Map.of("", another(became)), page, answer))
                    .orElseGet(() -> back(typed, Map.of("", "这张登记表正在登记，请稍候再看"), page, answer));
        } catch (DuplicateKeyException sameElsewhere) {
            return back(typed, Map.of("", "同样的内容刚刚由别处写入，没有登记，填写的都还在页上，请核对后再点“登记”"), page, answer);
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
        page.addAttribute("today", LocalDate.now(clock));
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
