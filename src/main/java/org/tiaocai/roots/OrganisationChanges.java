package org.tiaocai.roots;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.house.OutsideBodies;
import org.tiaocai.house.OutsideBody;
import org.tiaocai.house.SettingJournal;
import org.tiaocai.shared.Faults;
import org.tiaocai.shared.LocalTimes;
import org.tiaocai.shared.Refused;

/** 调解组织登记: each entry and change, on record. */
@Component
@Transactional
class OrganisationChanges {

    private final RootOrganisations organisations;
    private final OutsideBodies bodies;
    private final SettingJournal journal;

    OrganisationChanges(RootOrganisations organisations, OutsideBodies bodies, SettingJournal journal) {
        this.organisations = organisations;
        this.bodies = bodies;
        this.journal = journal;
    }

    /** 新增. @throws Faults field by field */
    long open(Map<String, String> fields) {
        var id = add(checked(null, fields));
        var one = organisations.get(id);
        journal.write(SettingJournal.Area.ORGANISATIONS, "调解组织：新增", null, words(one), null);
        return id;
    }

    /** The same for a line of a list, of which one entry tells for all. */
    long add(OrganisationForm form) {
        try {
            return organisations.insert(form);
        } catch (DuplicateKeyException atTheSameMoment) {
            throw new Refused("刚刚由他人登记了同一个组织，请核对后再保存");
        }
    }

    void change(long id, Map<String, String> fields) {
        organisations.lock(id);
        var before = organisations.get(id);
        Seen.mustStand(fields, before, words(before));
        var form = checked(before, fields);
        var reason = fields.getOrDefault("reason", "");
        new Faults.Check().filled(reason, "reason", "变更原因").refuse();
        change(before, form, reason);
    }

    void change(Organisation before, OrganisationForm form, String reason) {
        try {
            organisations.update(before.id(), form);
        } catch (DuplicateKeyException atTheSameMoment) {
            throw new Refused("刚刚由他人登记了同一个组织，请核对后再保存");
        }
        var after = organisations.get(before.id());
        if (!words(after).equals(words(before))) {
            journal.write(
                    SettingJournal.Area.ORGANISATIONS, "调解组织：" + before.name(), words(before), words(after), reason);
        }
    }

    /** @param own what is changed; null for a new one */
    OrganisationForm checked(@Nullable Organisation own, Map<String, String> fields) {
        var typed = new Typed(fields);
        var check = typed.check();
        var kind = RootKind.of(typed.text("kind"));
        check.that(kind.isPresent(), "kind", "请选择组织的类型");
        var area = typed.must("area", "区域", Typed.LONGEST_AREA);
        var sealName = typed.may("sealName", "印章上的名称", Typed.LONGEST_NAME);
        var entrusted = body(typed, OutsideBody.Kind.ENTRUSTED, "entrusted", own);
        var sealed = body(typed, OutsideBody.Kind.SEAL, "sealed", own);
        if (entrusted != null || sealed != null) {
            check.that(
                            entrusted == null
                                    || sealed == null
                                    || entrusted.name().equals(sealed.name()),
                            "sealed",
                            "两处往来单位的名称不一致，不是同一个组织")
                    .refuse();
            return new OrganisationForm(
                    kind.orElseThrow(),
                    area,
                    sealName,
                    entrusted == null ? null : entrusted.id(),
                    sealed == null ? null : sealed.id(),
                    null,
                    null,
                    null,
                    null);
        }
        var name = typed.must("name", "组织全称", Typed.LONGEST_NAME);
        check.that(
                        organisations
                                .named(name)
                                .filter(other -> own == null || other.id() != own.id())
                                .isEmpty(),
                        "name",
                        "登记簿里已有同名的组织")
                .that(!isBody(name), "name", "往来单位里有同名的组织，请在“受委托的调解组织”或者“盖章的调解组织”里选它");
        var contact = typed.may("contact", "联系方式", Typed.LONGEST_CONTACT);
        var from = typed.dayNeeded("from", "自何日起");
        var until = typed.until(from);
        check.refuse();
        return new OrganisationForm(kind.orElseThrow(), area, sealName, null, null, name, contact, from, until);
    }

    private @Nullable OutsideBody body(Typed typed, OutsideBody.Kind kind, String field, @Nullable Organisation own) {
        var id = typed.text(field);
        if (id.isEmpty()) {
            return null;
        }
        var body = bodies.find(kind, id, List.of());
        typed.check().that(body.isPresent(), field, "往来单位里没有这个组织，请从列表中选择");
        var holder = organisations.all().stream()
                .filter(one -> id.equals(kind == OutsideBody.Kind.ENTRUSTED ? one.entrustedId() : one.sealedId()))
                .filter(one -> own == null || one.id() != own.id())
                .findFirst();
        typed.check().that(holder.isEmpty(), field, "这个往来单位已经登记");
        return body.orElse(null);
    }

    private boolean isBody(String name) {
        return Stream.of(OutsideBody.Kind.ENTRUSTED, OutsideBody.Kind.SEAL)
                .flatMap(kind -> bodies.ever(kind, List.of()).stream())
                .anyMatch(one -> one.name().equals(name));
    }

    static String words(Organisation one) {
        return one.name()
                + "，"
                + one.kind().label()
                + "，"
                + one.area()
                + "，"
                + (one.sealName() == null ? "没有印章" : "印章“" + one.sealName() + "”")
                + (one.entrusted() == null ? "" : "，接受委托")
                + (one.sealed() == null ? "" : "，为工作室的协议盖章")
                + (one.isOutsideBody()
                        ? ""
                        : "，" + Objects.requireNonNullElse(one.contact(), "没有联系方式") + "，"
                                + days(one.fromOn(), one.untilOn()));
    }

    static String days(LocalDate from, @Nullable LocalDate until) {
        return "自 " + LocalTimes.inTables(from) + (until == null ? " 起" : " 至 " + LocalTimes.inTables(until));
    }
}
