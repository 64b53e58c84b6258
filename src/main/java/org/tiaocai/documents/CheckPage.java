package org.tiaocai.documents;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.tiaocai.chain.DaySheets;

/** 文书核对 for anybody: a code, or a code and the file, and one answer; of what is not known it says the same always. */
@Controller
@RequestMapping(CheckMark.PATH)
record CheckPage(PaperCheck check, CheckBrake brake, DaySheets days) {

    private static final int BUFFER = 64 << 10;

    @GetMapping
    String ask(
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        return show(code, null, request, response, page);
    }

    /** The file is read once for its digest and not kept. */
    @PostMapping
    String compare(
            @RequestParam(defaultValue = "") String code,
            @RequestParam @Nullable MultipartFile file,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page)
            throws IOException {
        return show(code, file == null || file.isEmpty() ? null : sha256(file), request, response, page);
    }

    private String show(
            String code,
            @Nullable String file,
            HttpServletRequest request,
            HttpServletResponse response,
            Model page) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        page.addAttribute("fingerprint", days.fingerprint());
        if (code.isBlank()) {
            return "check";
        }
        if (!brake.mayAsk(request.getRemoteAddr())) {
            response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
            response.setHeader(HttpHeaders.RETRY_AFTER, "60");
            page.addAttribute("wait", true);
            return "check";
        }
        page.addAttribute("asked", true);
        page.addAttribute("code", code.length() > 40 ? "" : code);
        page.addAttribute("answer", check.answer(code, file).orElse(null));
        return "check";
    }

    private static String sha256(MultipartFile file) throws IOException {
        try (var content = file.getInputStream()) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[BUFFER];
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
