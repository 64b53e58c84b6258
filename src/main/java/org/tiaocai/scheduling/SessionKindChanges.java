package org.tiaocai.scheduling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.house.SettingJournal;
import org.tiaocai.shared.Faults;
import org.tiaocai.shared.IncomingDay;
import org.tiaocai.shared.Refused;

/** 场次类型变更: what changes holds for bookings from now on; those that stand keep their length and their room. */
@Component
@Transactional
class SessionKindChanges {

    private final SessionKinds kinds;
    private final SettingJournal journal;
    private final Clock clock;

    SessionKindChanges(SessionKinds kinds, SettingJournal journal, Clock clock) {
        this.kinds = kinds;
        this.journal = journal;
        this.clock = clock;
    }

    /** 新增. @throws Faults field by field */
    void open(Purpose purpose, Map<String, String> fields) {
        var form = SessionKindForm.of(fields);
        refuseSameName(purpose, form.name(), "");
        var from = IncomingDay.of("from", fields.getOrDefault("from", ""));
        new Faults.Check().that(from != null, "from", "请填写自何日起使用").refuse();
        var number = kinds.all().stream()
                        .map(SessionKind::id)
                        .filter(id -> id.matches("session-\\d{1,6}"))
                        .mapToInt(id -> Integer.parseInt(id.substring("session-".length())))
                        .max()
                        .orElse(0)
                + 1;
        var one = new SessionKind(
                "session-" + number,
                form.usual() ? ofPurpose(purpose).get(0).ordinal() - 1 : last(purpose) + 1,
                form.name(),
                purpose,
                form.roomKind(),
                form.minutes(),
                Objects.requireNonNull(from),
                null);
        try {
            kinds.insert(one);
        } catch (DuplicateKeyException atTheSameMoment) {
            throw new Refused("刚刚由他人新增了一种，请核对后再保存");
        }
        journal.write(SettingJournal.Area.SESSIONS, title(purpose) + "：新增", null, words(one), form.reason());
    }

    /** @throws Faults field by field */
    void change(String id, Map<String, String> fields) {
        var before = kinds.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这种场次"));
        var form = SessionKindForm.of(fields);
        var purpose = before.purpose();
        refuseSameName(purpose, form.name(), id);
        var until = IncomingDay.of("until", fields.getOrDefault("until", ""));
        var today = LocalDate.now(clock);
        new Faults.Check()
                .that(until == null || !until.isBefore(today) || until.equals(before.untilOn()), "until", "最后一日不能早于今天")
                .that(
                        until == null || !until.isBefore(before.fromOn()) || until.equals(before.untilOn()),
                        "until",
                        "最后一日不能早于第一日")
                .that(until == null || isNotTheLast(before), "until", "这是最后一种" + title(purpose) + "，先新增另一种")
                .refuse();
        var firstOne = ofPurpose(purpose).get(0);
        var after = new SessionKind(
                id,
                form.usual() && !firstOne.id().equals(id) ? firstOne.ordinal() - 1 : before.ordinal(),
                form.name(),
                purpose,
                form.roomKind(),
                form.minutes(),
                before.fromOn(),
                until);
        if (!after.equals(before)) {
            kinds.update(after);
            journal.write(
                    SettingJournal.Area.SESSIONS,
                    title(purpose) + "：" + before.name(),
                    words(before),
                    words(after) + (after.ordinal() == before.ordinal() ? "" : "，改为自动排期所用"),
                    form.reason());
        }
    }

    static String title(Purpose purpose) {
        return purpose.label() + "场次";
    }

    private List<SessionKind> ofPurpose(Purpose purpose) {
        var all = kinds.all().stream()
                .filter(one -> one.purpose() == purpose)
                .sorted(Comparator.comparingInt(SessionKind::ordinal))
                .toList();
        if (all.isEmpty()) {
            throw new Refused("配置里没有写明" + title(purpose) + "（tiaocai.studio.session-kinds）");
        }
        return all;
    }

    private int last(Purpose purpose) {
        var all = ofPurpose(purpose);
        return all.get(all.size() - 1).ordinal();
    }

    private boolean isNotTheLast(SessionKind ending) {
        return kinds.all().stream()
                .anyMatch(one -> one.purpose() == ending.purpose()
                        && !one.id().equals(ending.id())
                        && one.untilOn() == null
                        && !one.fromOn().isAfter(LocalDate.now(clock)));
    }

    private void refuseSameName(Purpose purpose, String name, String own) {
        if (kinds.all().stream()
                .anyMatch(one -> one.purpose() == purpose
                        && one.name().equals(name)
                        && !one.id().equals(own))) {
            throw Faults.of("name", "已有同名的场次，请另取名称");
        }
    }

    private static String words(SessionKind one) {
        return one.name() + "，" + one.roomKind().label() + "，"
                + (one.minutes() == null ? "全院每场时长" : one.minutes() + " 分钟") + "，自 " + one.fromOn()
                + (one.untilOn() == null ? " 起" : " 至 " + one.untilOn());
    }
}
