package org.tiaocai.people.accounts;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.tiaocai.shared.Faults;
import org.tiaocai.shared.IncomingText;
import org.tiaocai.shared.Refused;

/** 人员管理: accounts are made, one by one or from a list; a one-time password stands on the answer and nowhere else. */
@Controller
@RequestMapping("/administration/accounts")
record StaffPage(Accounts accounts, StaffActs acts, StaffImport lists, Roles roles, AccountsPage one) {

    @GetMapping
    String list(Model page) {
        return list(page, "", Map.of(), Map.of());
    }

    @PostMapping
    String open(@RequestParam Map<String, String> typed, Model page) {
        var fields = IncomingText.all(typed);
        try {
            return opened(page, List.of(acts.open(NewColleague.of(fields, roles.all()))));
        } catch (Faults faults) {
            return list(page, "new", fields, faults.byField());
        } catch (Refused refused) {
            return list(page, "new", fields, Map.of("form", String.valueOf(refused.getMessage())));
        }
    }

    /** First to be looked at, then to be made. */
    @PostMapping("/import")
    String take(
            @RequestParam Map<String, String> typed,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Model page)
            throws IOException {
        var text = file == null || file.isEmpty()
                ? IncomingText.of(null, typed.getOrDefault("list", ""))
                : IncomingText.of(null, decoded(file.getBytes()));
        var fields = Map.of("list", text);
        try {
            var rows = lists.read(text);
            if (typed.containsKey("checked") && rows.stream().allMatch(StaffImport.Row::isGood)) {
                return opened(
                        page,
                        acts.openAll(
                                rows.stream().map(StaffImport.Row::colleague).toList()));
            }
            page.addAttribute("rows", rows);
            page.addAttribute("ready", rows.stream().allMatch(StaffImport.Row::isGood));
            page.addAttribute("refused", typed.containsKey("checked"));
            return list(page, "import", fields, Map.of());
        } catch (Refused refused) {
            return list(page, "import", fields, Map.of("form", String.valueOf(refused.getMessage())));
        }
    }

    @PostMapping("/{id}/password")
    String password(@PathVariable String id, Model page) {
        try {
            return opened(page, List.of(acts.resetPassword(id)));
        } catch (Refused refused) {
            return one.show(id, "", refused.getMessage(), page);
        }
    }

    @PostMapping("/{id}/roles")
    String roles(@PathVariable String id, @RequestParam Map<String, String> fields, Model page) {
        try {
            acts.setRoles(id, Roles.wanted(fields, roles.all()));
            return "redirect:/administration/accounts/{id}?done";
        } catch (Refused refused) {
            return one.show(id, "", refused.getMessage(), page);
        }
    }

    @PostMapping("/{id}/name")
    String rename(@PathVariable String id, @RequestParam(defaultValue = "") String name, Model page) {
        try {
            acts.rename(id, name);
            return "redirect:/administration/accounts/{id}?done";
        } catch (Refused refused) {
            return one.show(id, "", refused.getMessage(), page);
        }
    }

    private static String opened(Model page, List<StaffActs.Opened> opened) {
        page.addAttribute("opened", opened);
        // the passwords stand on this answer alone, so that it leads on to no other page; what was typed is done with
        page.addAttribute("handedIn", true);
        return "accounts-opened";
    }

    private String list(Model page, String form, Map<String, String> fields, Map<String, String> faults) {
        page.addAttribute("form", form);
        page.addAttribute("fields", fields);
        page.addAttribute("faults", faults);
        page.addAttribute("accounts", accounts.all());
        page.addAttribute("parts", roles.parts());
        page.addAttribute("rolesOf", roles.byPerson());
        page.addAttribute("noRoles", List.of());
        return "accounts";
    }

    /** UTF-8, or the encoding that spreadsheet programs here write. */
    private static String decoded(byte[] file) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException notUtf8) {
            return new String(file, Charset.forName("GB18030"));
        }
    }
}
