package org.tiaocai.counter;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.tiaocai.shared.Refused;
import org.tiaocai.spreadsheet.Spreadsheet;
import org.tiaocai.spreadsheet.Template;

/** 名单核对: what was pasted or brought as a file, line by line with its faults; nothing is kept of it. */
@Controller
record WorkersListPage(WorkersList workers) {

    @PostMapping("/register/workers")
    String check(
            @RequestParam(required = false) @Nullable String pasted,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model page,
            HttpServletResponse answer)
            throws IOException {
        try {
            var rows = file != null && !file.isEmpty()
                    ? Spreadsheet.of(file.getBytes())
                    : Spreadsheet.pasted(pasted == null ? "" : pasted);
            page.addAttribute("checked", workers.check(rows));
        } catch (Refused refusal) {
            answer.setStatus(HttpStatus.BAD_REQUEST.value());
            page.addAttribute("refused", refusal.getMessage());
        }
        return "register/workers";
    }

    @GetMapping("/register/workers.xlsx")
    ResponseEntity<byte[]> template() {
        return Template.of("劳动者名单", WorkersList.columnNames(), List.of());
    }
}
