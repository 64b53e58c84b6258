package org.tiaocai.roots;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.house.SettingJournal;
import org.tiaocai.shared.Faults;

/** 调解组织人员清单: each of an organisation that is in the register. A line with another first day is another term. */
@Component
@Order(2)
record PeopleList(RootOrganisations organisations, RootPeople people) implements RegisterList {

    @Override
    public String word() {
        return "people";
    }

    @Override
    public String title() {
        return "调解组织人员";
    }

    @Override
    public SettingJournal.Area area() {
        return SettingJournal.Area.ORGANISATIONS;
    }

    @Override
    public Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("organisation", "组织全称");
        columns.put("name", "姓名");
        columns.put("qualification", "资格");
        columns.put("certificate", "证书编号");
        columns.put("account", "登录名");
        columns.put("from", "聘期自");
        columns.put("until", "聘期至");
        return columns;
    }

    @Override
    public String key(Map<String, String> fields) {
        return fields.getOrDefault("organisation", "") + " " + fields.getOrDefault("name", "") + " "
                + fields.getOrDefault("account", "") + " " + fields.getOrDefault("from", "");
    }

    @Override
    public Step step(Map<String, String> fields) {
        var named = fields.getOrDefault("organisation", "");
        var organisation = organisations
                .named(named)
                .orElseThrow(() ->
                        Faults.of("organisation", named.isEmpty() ? "请填写组织全称" : "登记簿里没有“" + named + "”，请先登记或者导入组织"));
        var there = there(organisation.id(), fields);
        var form = people.checked(organisation, there.map(RootPerson::id).orElse(0L), fields);
        if (there.isEmpty()) {
            return new Step(State.NEW, () -> people.add(form));
        }
        var before = there.get();
        return form.equals(before)
                ? new Step(State.SAME, () -> {})
                : new Step(State.CHANGED, () -> people.change(before, form, "成批导入"));
    }

    /** Whose term began that day: the one of this account, or the only one whom no account tells from the line. */
    private Optional<RootPerson> there(long organisation, Map<String, String> fields) {
        var account = fields.getOrDefault("account", "").isEmpty() ? null : fields.get("account");
        var alike = people.of(organisation).stream()
                .filter(one -> one.fromOn().toString().equals(fields.getOrDefault("from", ""))
                        && RootPeople.isSame(one, fields.getOrDefault("name", ""), account))
                .toList();
        var own = alike.stream()
                .filter(one -> Objects.equals(one.account(), account))
                .findFirst();
        if (own.isEmpty() && alike.size() > 1) {
            throw Faults.of("account", "登记簿里有几名同名的人员，请填写登录名");
        }
        return own.or(() -> alike.stream().findFirst());
    }
}
