package org.tiaocai.people.accounts;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.Refused;

/** 成批建账号: lines of a spreadsheet, login name, name and roles; each looked at before any is made. */
@Component
record StaffImport(Accounts accounts, Roles roles) {

    private static final int MOST = 200;
    private static final int CELLS = 3;
    private static final String HEADER = "登录名";

    /**
     * One line as it was read.
     *
     * @param faults what is wrong with it; nothing when it can be made
     */
    record Row(int nth, String id, String name, String roles, List<String> faults, NewColleague colleague) {

        public boolean isGood() {
            return faults.isEmpty();
        }
    }

    /** @throws Refused when there is nothing to read, or too much */
    List<Row> read(String text) {
        var lines = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith(HEADER))
                .toList();
        if (lines.isEmpty() || lines.size() > MOST) {
            throw new Refused("请粘贴或者上传人员名单，每行一人：登录名,姓名,岗位，一次不超过 " + MOST + " 人");
        }
        var byName = roles.all().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one));
        var seen = new HashSet<String>();
        var rows = new ArrayList<Row>();
        for (var line : lines) {
            rows.add(row(rows.size() + 1, line.split("[,，\t]", -1), byName, seen));
        }
        return rows;
    }

    private Row row(int nth, String[] cells, Map<String, String> byName, Set<String> seen) {
        var id = cell(cells, 0);
        var name = cell(cells, 1);
        var typed = cell(cells, 2);
        var faults = new ArrayList<String>();
        if (cells.length != CELLS) {
            faults.add("应有三格：登录名、姓名、岗位（几个岗位之间用顿号）");
        }
        if (!NewColleague.isId(id)) {
            faults.add("登录名由字母、数字和连字符组成，以字母开头");
        } else if (!seen.add(id.toLowerCase(Locale.ROOT))) {
            faults.add("名单里登录名重复");
        } else if (accounts.isUsed(id)) {
            faults.add("登录名已经用过，不能再用");
        }
        if (!NewColleague.isName(name)) {
            faults.add("请填写姓名，不超过三十字");
        }
        var given = new LinkedHashSet<String>();
        for (var role : typed.split("[、;；]")) {
            var key = byName.get(role.strip());
            if (key == null) {
                faults.add(role.isBlank() ? "请填写岗位" : "没有“" + role.strip() + "”这个岗位");
            } else {
                given.add(key);
            }
        }
        faults.addAll(Roles.faults(given));
        return new Row(nth, id, name, typed, List.copyOf(faults), new NewColleague(id, name, given));
    }

    private static String cell(String[] cells, int at) {
        return at < cells.length ? cells[at].strip().replaceAll("^\"|\"$", "") : "";
    }
}
