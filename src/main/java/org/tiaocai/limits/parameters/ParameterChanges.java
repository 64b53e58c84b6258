package org.tiaocai.limits.parameters;

import java.time.Clock;
import java.time.OffsetDateTime;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.house.SettingJournal;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Faults;
import org.tiaocai.shared.Refused;

/** 参数变更: what an administrator enters, corrects and compares with its source, each on record. */
@Component
class ParameterChanges {

    private final JdbcClient jdbc;
    private final Parameters parameters;
    private final SettingJournal journal;
    private final Clock clock;
    private final Actor actor;

    ParameterChanges(JdbcClient jdbc, Parameters parameters, SettingJournal journal, Clock clock, Actor actor) {
        this.jdbc = jdbc;
        this.parameters = parameters;
        this.journal = journal;
        this.clock = clock;
        this.actor = actor;
    }

    /**
     * A value from a day on; one that stands for the same day is corrected by it. Said twice, it is written once.
     *
     * @throws Refused when somebody else has entered one since the form was opened
     */
    @Transactional
    void enter(NewValue value) {
        var name = value.parameter().label();
        var before = parameters.history(value.parameter()).stream()
                .filter(one -> one.validFrom().equals(value.from()))
                .findFirst();
        if (before.filter(one -> one.saysTheSame(value, actor.id())).isPresent()) {
            return;
        }
        if (parameters.newest(value.parameter()) > value.seen()) {
            throw overtaken(name);
        }
        before.ifPresent(one -> jdbc.sql("update parameter_value set in_use = null where id = ?")
                .param(one.id())
                .update());
        try {
            jdbc.sql("""
                            insert into parameter_value (parameter, figure, valid_from, in_use, source, entered_by,
                                entered_at, confirmed_by, confirmed_at)
                            values (?, ?, ?, true, ?, ?, ?, ?, ?)""")
                    .params(
                            value.parameter().name(),
                            value.figure(),
                            value.from(),
                            value.basis(),
                            actor.id(),
                            now(),
                            actor.id(),
                            now())
                    .update();
        } catch (DuplicateKeyException | ConcurrencyFailureException atTheSameMoment) {
            throw overtaken(name);
        }
        journal.write(
                SettingJournal.Area.LIMITS,
                name + "，自 " + value.from() + " 起",
                before.map(Parameters.Value::figure).orElse(null),
                value.figure(),
                value.reason());
    }

    /** 核对无误: the value agrees with its source. */
    @Transactional
    void confirm(long id, String source) {
        new Faults.Check().filled(source, "source", "核对所依据的文件名称、文号").refuse();
        var value = parameters.inUse(id).orElseThrow(() -> Faults.of("source", "这一数值已被更正，请核对新的数值"));
        if (actor.id().equals(value.confirmedBy()) && source.strip().equals(value.source())) {
            return;
        }
        var confirmed =
                jdbc.sql("""
                        update parameter_value set source = ?, confirmed_by = ?, confirmed_at = ?
                        where id = ? and in_use and confirmed_by is null""").params(source.strip(), actor.id(), now(), id).update();
        if (confirmed == 0) {
            throw Faults.of("source", "这一数值已经由他人核对");
        }
        journal.write(
                SettingJournal.Area.LIMITS,
                "核对参数：" + value.figure() + "，自 " + value.validFrom() + " 起",
                value.source(),
                source.strip(),
                null);
    }

    private static Refused overtaken(String name) {
        return new Refused(name + "刚刚由他人更新，请核对上表中的新值后再保存");
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
