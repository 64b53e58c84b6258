package org.tiaocai.house;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.camunda.bpm.engine.IdentityService;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Faults;
import org.tiaocai.shared.IncomingDay;
import org.tiaocai.shared.Refused;

/** 往来单位变更: each with the group of its people, which carries its name. */
@Component
@Transactional
class BodyChanges {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_CONTACT = 200;

    private final OutsideBodies bodies;
    private final IdentityService identities;
    private final SettingJournal journal;
    private final Clock clock;
    private final Actor actor;

    BodyChanges(OutsideBodies bodies, IdentityService identities, SettingJournal journal, Clock clock, Actor actor) {
        this.bodies = bodies;
        this.identities = identities;
        this.journal = journal;
        this.clock = clock;
        this.actor = actor;
    }

    /** 新增. @throws Faults field by field */
    void open(OutsideBody.Kind kind, Map<String, String> fields) {
        var form = checked(kind, "", fields);
        var from = IncomingDay.of("from", fields.getOrDefault("from", ""));
        new Faults.Check().that(from != null, "from", "请填写自何日起往来").refuse();
        var ordinal = bodies.all().stream()
                        .filter(one -> one.kind() == kind)
                        .mapToInt(OutsideBody::ordinal)
                        .max()
                        .orElse(0)
                + 1;
        var id = "body-" + ordinal;
        var group = kind.groups().isEmpty() ? null : kind.groups() + id;
        var one = new OutsideBody(
                id,
                kind,
                ordinal,
                form.name(),
                group,
                form.contact(),
                form.level(),
                Objects.requireNonNull(from),
                null);
        try {
            bodies.insert(one);
        } catch (DuplicateKeyException atTheSameMoment) {
            throw new Refused("刚刚由他人新增了一个，请核对后再保存");
        }
        name(group, one.name());
        journal.write(SettingJournal.Area.BODIES, kind.label() + "：新增", null, words(one), form.reason());
        bodies.changed();
    }

    /** What changes is printed on papers from now on. */
    void change(OutsideBody.Kind kind, String id, Map<String, String> fields) {
        var before = get(kind, id);
        var form = checked(kind, id, fields);
        var until = IncomingDay.of("until", fields.getOrDefault("until", ""));
        var today = LocalDate.now(clock);
        new Faults.Check()
                .that(until == null || !until.isBefore(today) || until.equals(before.untilOn()), "until", "最后一日不能早于今天")
                .that(until == null || isNotTheLast(before), "until", "这是最后一个" + kind.label() + "，先新增另一个")
                .refuse();
        var after = new OutsideBody(
                id,
                kind,
                before.ordinal(),
                form.name(),
                before.groupKey(),
                form.contact(),
                form.level(),
                before.fromOn(),
                until);
        if (!words(after).equals(words(before))) {
            bodies.update(after);
            name(after.groupKey(), after.name());
            journal.write(
                    SettingJournal.Area.BODIES,
                    kind.label() + "：" + before.name(),
                    words(before),
                    words(after),
                    form.reason());
            bodies.changed();
        }
    }

    private OutsideBody get(OutsideBody.Kind kind, String id) {
        return bodies.all().stream()
                .filter(one -> one.kind() == kind && one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这个单位"));
    }

    private boolean isNotTheLast(OutsideBody ending) {
        return bodies.all().stream()
                .anyMatch(one -> one.kind() == ending.kind() && !one.id().equals(ending.id()) && one.untilOn() == null);
    }

    private record Form(
            String name, @Nullable String contact, @Nullable String level, String reason) {}

    private Form checked(OutsideBody.Kind kind, String own, Map<String, String> fields) {
        var name = fields.getOrDefault("name", "");
        var contact = fields.getOrDefault("contact", "");
        var level = fields.getOrDefault("level", "");
        new Faults.Check()
                .that(
                        !name.isEmpty()
                                && name.length() <= LONGEST_NAME
                                && name.lines().count() == 1,
                        "name",
                        "请填写全称，一行，不超过 " + LONGEST_NAME + " 字")
                .that(
                        bodies.all().stream()
                                .noneMatch(one -> one.kind() == kind
                                        && one.name().equals(name)
                                        && !one.id().equals(own)),
                        "name",
                        "已有同名的单位")
                .that(contact.length() <= LONGEST_CONTACT, "contact", "联系方式不超过 " + LONGEST_CONTACT + " 字")
                .that(kind != OutsideBody.Kind.COURT || CourtLevels.NAMES.containsKey(level), "level", "请选择审级")
                .filled(fields.getOrDefault("reason", ""), "reason", "变更原因")
                .refuse();
        return new Form(
                name,
                contact.isEmpty() ? null : contact,
                kind == OutsideBody.Kind.COURT ? level : null,
                fields.getOrDefault("reason", ""));
    }

    /** The group carries the name by which people are put into it. */
    private void name(@Nullable String key, String name) {
        if (key == null) {
            return;
        }
        actor.asApplication(() -> {
            var there = identities.createGroupQuery().groupId(key).singleResult();
            var group = there == null ? identities.newGroup(key) : there;
            group.setName(name);
            group.setType("WORKFLOW");
            identities.saveGroup(group);
            return key;
        });
    }

    private static String words(OutsideBody one) {
        return one.name()
                + (one.contact() == null ? "" : "，" + one.contact())
                + (one.courtLevel() == null ? "" : "，" + CourtLevels.NAMES.get(one.courtLevel()))
                + "，自 " + one.fromOn() + (one.untilOn() == null ? " 起" : " 至 " + one.untilOn());
    }
}
