package org.tiaocai.roots;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.CreditCode;
import org.tiaocai.house.SettingJournal;
import org.tiaocai.shared.Faults;

/** 企业登记: each entry and change, on record. A credit code is never changed: another one is another firm. */
@Component
@Transactional
class EnterpriseChanges {

    private final Enterprises enterprises;
    private final SettingJournal journal;

    EnterpriseChanges(Enterprises enterprises, SettingJournal journal) {
        this.enterprises = enterprises;
        this.journal = journal;
    }

    /** 新增. @throws Faults field by field */
    long open(Map<String, String> fields) {
        var one = checked(null, fields);
        new Faults.Check()
                .that(enterprises.byCode(one.creditCode()).isEmpty(), "creditCode", Enterprises.taken())
                .refuse();
        var id = enterprises.insert(one);
        journal.write(SettingJournal.Area.ENTERPRISES, "企业：新增", null, one.words(), null);
        return id;
    }

    void change(long id, Map<String, String> fields) {
        enterprises.lock(id);
        var before = enterprises.get(id);
        Seen.mustStand(fields, before, before.words());
        var reason = fields.getOrDefault("reason", "");
        new Faults.Check().filled(reason, "reason", "变更原因").refuse();
        change(before, checked(before, fields), reason);
    }

    void change(Enterprise before, Enterprise after, String reason) {
        if (!after.equals(before)) {
            enterprises.update(after);
            journal.write(
                    SettingJournal.Area.ENTERPRISES, "企业：" + before.name(), before.words(), after.words(), reason);
        }
    }

    /** @param own what is changed; null for a new one */
    Enterprise checked(@Nullable Enterprise own, Map<String, String> fields) {
        var typed = new Typed(fields);
        var code = own == null ? Enterprises.code(typed.text("creditCode")) : own.creditCode();
        var headcount = Headcount.of(typed.text("headcount"));
        typed.check()
                .that(!code.isEmpty(), "creditCode", "请填写统一社会信用代码")
                .that(code.isEmpty() || CreditCode.Check.isChecked(code), "creditCode", CreditCode.MESSAGE);
        var name = typed.must("name", "企业名称", Typed.LONGEST_NAME);
        var area = typed.must("area", "区域", Typed.LONGEST_AREA);
        var trade = typed.must("trade", "行业", Typed.LONGEST_AREA);
        typed.check().that(headcount.isPresent(), "headcount", "请选择企业规模：大型、中型、小型或者微型");
        var contact = typed.may("contact", "联系方式", Typed.LONGEST_CONTACT);
        var from = typed.dayNeeded("from", "自何日起");
        var until = typed.until(from);
        typed.check().refuse();
        return new Enterprise(
                own == null ? 0 : own.id(), code, name, area, trade, headcount.orElseThrow(), contact, from, until);
    }
}
