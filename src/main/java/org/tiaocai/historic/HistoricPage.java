package org.tiaocai.historic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
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

/** 导入历史案件: a file is shown with its faults first, and taken in when whoever brought it has seen them. */
@Controller
record HistoricPage(HistoricList list, HistoricCases cases) {

    private static final ObjectMapper JSON = new ObjectMapper();

    @GetMapping("/register/history")
    String show(Model page) {
        page.addAttribute("count", cases.count());
        page.addAttribute("columns", HistoricList.COLUMNS);
        return "register/history";
    }

    @GetMapping("/register/history.xlsx")
    ResponseEntity<byte[]> template() {
        return Template.of("历史案件", HistoricList.COLUMNS, List.of());
    }

    /** @param rows what was shown and is to be taken in now; without it the file is shown */
    @PostMapping("/register/history")
    String take(
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String rows,
            Model page,
            HttpServletResponse answer)
            throws IOException {
        try {
            if (rows != null) {
                var checked = list.check(shown(rows));
                page.addAttribute("left", checked.faulty());
                if (checked.fresh().isEmpty() && checked.faults() > 0) {
                    return refused("没有导入：清单里没有可以导入的案件，有问题的行列在下面，改好后重新选择文件", page, answer);
                }
                cases.take(checked.fresh());
                page.addAttribute("taken", checked.fresh().size());
                page.addAttribute("passed", checked.known());
            } else {
                var brought = Spreadsheet.of(file == null ? new byte[0] : file.getBytes());
                page.addAttribute("checked", list.check(brought));
                page.addAttribute("rows", written(brought));
            }
        } catch (DuplicateKeyException atOnce) {
            return refused("有人刚刚导入了其中的案件，请重新核对", page, answer);
        } catch (Refused refusal) {
            return refused(String.valueOf(refusal.getMessage()), page, answer);
        }
        return show(page);
    }

    private String refused(String words, Model page, HttpServletResponse answer) {
        answer.setStatus(HttpStatus.BAD_REQUEST.value());
        page.addAttribute("refused", words);
        return show(page);
    }

    private static String written(List<Spreadsheet.Row> rows) throws JsonProcessingException {
        return JSON.writeValueAsString(rows.stream().map(Spreadsheet.Row::cells).toList());
    }

    private static List<Spreadsheet.Row> shown(String rows) {
        try {
            var cells = JSON.readValue(rows, String[][].class);
            var read = new ArrayList<Spreadsheet.Row>();
            for (var line = 0; cells != null && line < cells.length; line++) {
                read.add(new Spreadsheet.Row(line + 1, List.of(cells[line])));
            }
            return read;
        } catch (JsonProcessingException | NullPointerException unreadable) {
            throw new Refused("核对过的清单没有完整送达，请重新选择文件");
        }
    }
}
