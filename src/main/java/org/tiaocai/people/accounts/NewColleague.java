package org.tiaocai.people.accounts;

import java.util.Map;
import java.util.Set;
import org.tiaocai.shared.Faults;

/** 新同事, as an administrator typed them. */
record NewColleague(String id, String name, Set<String> roles) {

    private static final int LONGEST_ID = 32;
    private static final int LONGEST_NAME = 30;

    /** @param known every role with its name. @throws Faults field by field */
    static NewColleague of(Map<String, String> fields, Map<String, String> known) {
        var roles = Roles.wanted(fields, known);
        var one = new NewColleague(fields.getOrDefault("id", ""), fields.getOrDefault("name", ""), roles);
        new Faults.Check()
                .that(isId(one.id), "id", "登录名由字母、数字和连字符组成，以字母开头，2 至 " + LONGEST_ID + " 位")
                .that(isName(one.name), "name", "请填写姓名，不超过 " + LONGEST_NAME + " 字")
                .that(!roles.isEmpty(), "roles", "请至少选择一个岗位")
                .that(Roles.faults(roles).isEmpty(), "roles", String.join("；", Roles.faults(roles)))
                .refuse();
        return one;
    }

    static boolean isId(String text) {
        return text.matches("[A-Za-z][A-Za-z0-9-]{1," + (LONGEST_ID - 1) + "}");
    }

    static boolean isName(String text) {
        return !text.isBlank() && text.length() <= LONGEST_NAME && text.lines().count() == 1;
    }
}
