package org.tiaocai.counter;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
        kept.ifPresent(one -> page.addAttribute("keptAt", times.minute(one.keptAt())));
        var sheet = kept.map(UnfinishedForms.Kept::content)
                .map(RegisterPage::readable)
                .orElseGet(() -> Sheet.empty(LocalDate.now(clock)));
        return page(sheet, Map.of(), page);
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
            return sheets.caseOf(typed.value("token"))
                    .map(number -> "redirect:/cases/" + number + "/registered")
                    .orElseGet(() -> back(typed, Map.of("", "这张登记表正在登记，请稍候再看"), page, answer));
        } catch (FormFaults faults) {
            return back(typed, form.inThePage(faults.faults()), page, answer);
        } catch (Registering.FilesRefused refusal) {
            return back(typed, Map.of(refusal.name(), words(refusal)), page, answer);
        } catch (Refused refusal) {
            return back(typed, Map.of("", words(refusal)), page, answer);
        }
    }

    private String back(Sheet sheet, Map<String, String> faults, Model page, HttpServletResponse answer) {
        answer.setStatus(HttpStatus.BAD_REQUEST.value());
        return page(sheet, faults, page);
    }

    private String page(Sheet sheet, Map<String, String> faults, Model page) {
        page.addAttribute("sheet", sheet);
        page.addAttribute("faults", faults);
        page.addAttribute("choices", choices);
        return "register";
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
