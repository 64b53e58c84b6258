package org.tiaocai.house;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Faults;
import org.tiaocai.shared.Refused;

/** 设置变更: a group of settings from a day on; what stood for the same day is replaced and stays on record. */
@Component
class HouseChanges {

    private final JdbcClient jdbc;
    private final HouseSettings settings;
    private final SettingJournal journal;
    private final Clock clock;
    private final Actor actor;

    HouseChanges(JdbcClient jdbc, HouseSettings settings, SettingJournal journal, Clock clock, Actor actor) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.journal = journal;
        this.clock = clock;
        this.actor = actor;
    }

    /**
     * What differs from what would hold on the day is written, and what nobody had confirmed yet.
     *
     * @param seen the newest value of all when the form was opened
     * @throws Faults field by field
     * @throws Refused when somebody else has changed one of them since
     */
    @Transactional
    void enter(HouseGroup group, Map<String, String> fields, long seen) {
        var from = SettingForm.from(group, fields);
        if (newest(group.settings()) > seen) {
            throw overtaken(group);
        }
        for (var setting : group.settings()) {
            var words = fields.getOrDefault(setting.name(), "");
            var history = settings.history(setting);
            var before = history.stream()
                    .filter(one -> !one.validFrom().isAfter(from))
                    .findFirst();
            if (before.filter(one -> one.words().equals(words) && one.isConfirmed())
                    .isEmpty()) {
                replace(setting, words, from);
                journal.write(
                        SettingJournal.Area.HOUSE,
                        setting.label() + "，自 " + from + " 起",
                        before.map(HouseSettings.Value::words).orElse(null),
                        words,
                        fields.getOrDefault("reason", ""));
            }
        }
        settings.changed();
    }

    /** The newest value, also one that has been replaced. */
    long newest() {
        return newest(List.of(HouseSetting.values()));
    }

    private long newest(List<HouseSetting> among) {
        return jdbc.sql("select coalesce(max(id), 0) from house_setting where setting in (:names)")
                .param("names", among.stream().map(Enum::name).toList())
                .query(Long.class)
                .single();
    }

    private void replace(HouseSetting setting, String words, LocalDate from) {
        jdbc.sql("update house_setting set in_use = null where setting = ? and valid_from = ? and in_use")
                .params(setting.name(), from)
                .update();
        try {
            jdbc.sql("""
                            insert into house_setting (setting, words, valid_from, in_use, entered_by, entered_at)
                            values (?, ?, ?, true, ?, ?)""")
                    .params(setting.name(), words, from, actor.id(), OffsetDateTime.now(clock))
                    .update();
        } catch (DuplicateKeyException | ConcurrencyFailureException atTheSameMoment) {
            throw overtaken(setting.group());
        }
    }

    private static Refused overtaken(HouseGroup group) {
        return new Refused(group.label() + "刚刚由他人更新，请核对新值后再保存");
    }
}
