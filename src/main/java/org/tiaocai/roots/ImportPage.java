package org.tiaocai.roots;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.tiaocai.shared.Refused;
import org.tiaocai.spreadsheet.Spreadsheet;
import org.tiaocai.spreadsheet.Template;

/** 导入登记簿: a file is shown with its faults first, and taken as a whole when whoever brought it has seen what it would do. */
@Controller
@RequestMapping("/roots/import/{list}")
record ImportPage(RegisterImport lists) {

    private static final ObjectMapper JSON = new ObjectMapper();

    @GetMapping
    String show(@PathVariable String list, Model page) {
        page.addAttribute("list", lists.list(list));
        return "roots/import";
    }

    @GetMapping("/template.xlsx")
    ResponseEntity<byte[]> template(@PathVariable String list) {
        var wanted = lists.list(list);
        return Template.of(wanted.title(), List.copyOf(wanted.columns().values()), List.of());
    }

    /** @param rows what was shown and is to be taken now, with the sum that was shown; without them the file is shown */
    @PostMapping
    String take(
            @PathVariable String list,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @RequestParam(required = false) @Nullable String rows,
            @RequestParam(defaultValue = "") String sum,
            Model page)
            throws IOException {
        try {
            var brought = rows != null ? shown(rows) : Spreadsheet.of(file == null ? new byte[0] : file.getBytes());
            var checked = lists.check(list, brought);
            page.addAttribute("checked", checked);
            page.addAttribute("already", checked.isThere());
            page.addAttribute("rows", written(brought));
            if (rows != null) {
                page.addAttribute("taken", lists.take(list, brought, sum));
            }
        } catch (Refused refusal) {
            page.addAttribute("refused", refusal.getMessage());
        }
        return show(list, page);
    }

    private static String written(List<Spreadsheet.Row> rows) throws JsonProcessingException {
        return JSON.writeValueAsString(
                rows.stream().map(row -> new Kept(row.line(), row.cells())).toList());
    }

    private record Kept(int line, List<String> cells) {}

    private static List<Spreadsheet.Row> shown(String rows) {
        try {
            var read = new ArrayList<Spreadsheet.Row>();
            for (var one : JSON.readValue(rows, Kept[].class)) {
                read.add(new Spreadsheet.Row(one.line(), List.copyOf(one.cells())));
            }
            return read;
        } catch (JsonProcessingException | NullPointerException unreadable) {
            throw new Refused("核对过的清单没有完整送达，请重新选择文件");
        }
    }
}
