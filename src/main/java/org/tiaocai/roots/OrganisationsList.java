package org.tiaocai.roots;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.house.OutsideBodies;
import org.tiaocai.house.OutsideBody;
import org.tiaocai.house.SettingJournal;

/** 调解组织清单. One that has the name of an outside body is that body, whose contact and days stand there. */
@Component
@Order(1)
record OrganisationsList(RootOrganisations organisations, OrganisationChanges changes, OutsideBodies bodies)
        implements RegisterList {

    @Override
    public String word() {
        return "organisations";
    }

    @Override
    public String title() {
        return "调解组织";
    }

    @Override
    public SettingJournal.Area area() {
        return SettingJournal.Area.ORGANISATIONS;
    }

    @Override
    public Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("name", "组织全称");
        columns.put("kind", "类型");
        columns.put("area", "区域");
        columns.put("sealName", "印章上的名称");
        columns.put("contact", "联系方式");
        columns.put("from", "自何日起");
        columns.put("until", "最后一日");
        return columns;
    }

    @Override
    public String key(Map<String, String> fields) {
        return fields.getOrDefault("name", "");
    }

    @Override
    public Step step(Map<String, String> fields) {
        var name = fields.getOrDefault("name", "");
        var all = new HashMap<>(fields);
        named(OutsideBody.Kind.ENTRUSTED, name).ifPresent(id -> all.put("entrusted", id));
        named(OutsideBody.Kind.SEAL, name).ifPresent(id -> all.put("sealed", id));
        var before = organisations.named(name);
        var form = changes.checked(before.orElse(null), all);
        if (before.isEmpty()) {
            return new Step(State.NEW, () -> changes.add(form));
        }
        var there = before.get();
        return form.equals(formOf(there))
                ? new Step(State.SAME, () -> {})
                : new Step(State.CHANGED, () -> changes.change(there, form, "成批导入"));
    }

    private Optional<String> named(OutsideBody.Kind kind, String name) {
        return bodies.ever(kind, List.of()).stream()
                .filter(one -> one.name().equals(name))
                .map(OutsideBody::id)
                .findFirst();
    }

    private static OrganisationForm formOf(Organisation one) {
        var own = !one.isOutsideBody();
        return new OrganisationForm(
                one.kind(),
                one.area(),
                one.sealName(),
                one.entrustedId(),
                one.sealedId(),
                own ? one.name() : null,
                own ? one.contact() : null,
                own ? one.fromOn() : null,
                own ? one.untilOn() : null);
    }
}
