package org.tiaocai.roots;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.house.SettingJournal;

/** 企业清单, by credit code. */
@Component
@Order(3)
record EnterprisesList(Enterprises enterprises, EnterpriseChanges changes) implements RegisterList {

    @Override
    public String word() {
        return "enterprises";
    }

    @Override
    public String title() {
        return "企业";
    }

    @Override
    public SettingJournal.Area area() {
        return SettingJournal.Area.ENTERPRISES;
    }

    @Override
    public Map<String, String> columns() {
        var columns = new LinkedHashMap<String, String>();
        columns.put("creditCode", "统一社会信用代码");
        columns.put("name", "企业名称");
        columns.put("area", "区域");
        columns.put("trade", "行业");
        columns.put("headcount", "规模");
        columns.put("contact", "联系方式");
        columns.put("from", "自何日起");
        columns.put("until", "最后一日");
        return columns;
    }

    @Override
    public String key(Map<String, String> fields) {
        return Enterprises.code(fields.getOrDefault("creditCode", ""));
    }

    @Override
    public Step step(Map<String, String> fields) {
        var there = enterprises.byCode(key(fields)).orElse(null);
        var form = changes.checked(there, fields);
        if (there == null) {
            return new Step(State.NEW, () -> enterprises.insert(form));
        }
        return form.equals(there)
                ? new Step(State.SAME, () -> {})
                : new Step(State.CHANGED, () -> changes.change(there, form, "成批导入"));
    }
}
