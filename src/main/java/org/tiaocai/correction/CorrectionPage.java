package org.tiaocai.correction;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.dispute.EvidenceItems;
import org.tiaocai.shared.IncomingText;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 更正登记信息的页面: the sheet of one party, claim or case with what stands in it; refused, it comes back as it was filled in. */
@Controller
@RequestMapping("/cases/{number}/corrections/{kind}/{subject:\\d+}")
record CorrectionPage(Sheets sheets, CorrectRegistration correct, EvidenceItems evidence) {

    @GetMapping
    String show(
            @PathVariable String number, @PathVariable CorrectionKind kind, @PathVariable long subject, Model page) {
        try {
            return page(RegistrationNumber.of(number), kind, subject, Map.of(), page);
        } catch (Refused unknown) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND, unknown.getMessage(), unknown);
        }
    }

    @PostMapping
    String propose(
            @PathVariable String number,
            @PathVariable CorrectionKind kind,
            @PathVariable long subject,
            @RequestParam Map<String, String> sent,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model page,
            HttpServletResponse answer) {
        var registrationNumber = RegistrationNumber.of(number);
        try {
            var typed = IncomingText.all(sent);
            correct.propose(
                    registrationNumber,
                    kind,
                    subject,
                    typed,
                    typed.get("reason"),
                    new CorrectRegistration.Proof(chosen(typed.get("proof")), file));
            return "redirect:/cases/" + registrationNumber + "#corrections";
        } catch (Refused refusal) {
            answer.setStatus(HttpStatus.BAD_REQUEST.value());
            page.addAttribute("refused", refusal.getMessage());
            return page(registrationNumber, kind, subject, sent, page);
        }
    }

    private String page(
            RegistrationNumber number, CorrectionKind kind, long subject, Map<String, String> sent, Model page) {
        page.addAttribute("number", number.value());
        page.addAttribute("kind", kind);
        page.addAttribute("subject", subject);
        page.addAttribute("named", sheets.named(number, kind, subject));
        page.addAttribute("asOf", sent.getOrDefault("asOf", correct.asOf(number, kind, subject)));
        page.addAttribute("lines", lines(number, kind, subject, sent));
        page.addAttribute("papers", evidence.of(number));
        page.addAttribute("reason", sent.getOrDefault("reason", ""));
        page.addAttribute("proof", sent.getOrDefault("proof", ""));
        return "correction";
    }

    private List<Line> lines(RegistrationNumber number, CorrectionKind kind, long subject, Map<String, String> sent) {
        return sheets.of(number, kind, subject).stream()
                .map(line -> line.typed(sent.get(line.name())))
                .toList();
    }

    private static @Nullable Long chosen(@Nullable String proof) {
        return proof == null || !proof.matches("\\d{1,18}") ? null : Long.valueOf(proof);
    }
}
