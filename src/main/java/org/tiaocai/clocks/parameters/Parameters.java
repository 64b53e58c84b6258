package org.tiaocai.clocks.parameters;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.clocks.OfficeSettings;
import org.tiaocai.deadlines.Settings;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;

/** 参数: each value holds from its day until the next; a corrected one stays on record and is no longer used. */
@Component
public class Parameters implements OfficeSettings {

    private final JdbcClient jdbc;
    private final ParameterJournal journal;
    private final Clock clock;
    private final Actor actor;

    Parameters(JdbcClient jdbc, ParameterJournal journal, Clock clock, Actor actor) {
        this.jdbc = jdbc;
        this.journal = journal;
        this.clock = clock;
        this.actor = actor;
    }

    /** @param confirmedBy null while nobody has compared it with its source */
    public record Value(
            long id,
            String figure,
            LocalDate validFrom,
            String source,
            @Nullable String confirmedBy) {

        public BigDecimal amount() {
            return new BigDecimal(figure);
        }

        public boolean confirmed() {
            return confirmedBy != null;
        }
    }

    /** What holds on a day; empty when nothing is known for it. */
    public Optional<Value> on(Parameter parameter, LocalDate day) {
        return history(parameter).stream()
                .filter(value -> !value.validFrom().isAfter(day))
                .findFirst();
    }

    /** The values in use, the newest first. */
    public List<Value> history(Parameter parameter) {
        return jdbc.sql("select * from parameter_value where parameter = ? and in_use order by valid_from desc")
                .param(parameter.name())
                .query(Parameters::read)
                .list();
    }

    @Override
    public Settings counting() {
        var today = LocalDate.now(clock);
        return Settings.defaults()
                .publicNoticeRolls(isSecondChoice(Parameter.PUBLIC_NOTICE_ROLLS, today))
                .clearDays(isSecondChoice(Parameter.CLEAR_DAYS, today));
    }

    /** A value from a day on; one that stands for the same day is corrected by it. */
    @Transactional
    void enter(Parameter parameter, String figure, @Nullable LocalDate from, String source, String reason) {
        if (from == null) {
            throw new Refused(parameter.label() + "：请填写自何日起适用");
        }
        var checked = parameter.checked(figure);
        needed(source, parameter.label() + "：请填写依据（文件名称、文号）");
        needed(reason, parameter.label() + "：请填写变更的原因");
        var before = history(parameter).stream()
                .filter(value -> value.validFrom().equals(from))
                .findFirst();
        before.ifPresent(value -> jdbc.sql("update parameter_value set in_use = null where id = ?")
                .param(value.id())
                .update());
        try {
            jdbc.sql("""
                            insert into parameter_value (parameter, figure, valid_from, in_use, source, entered_by,
                                entered_at, confirmed_by, confirmed_at)
                            values (?, ?, ?, true, ?, ?, ?, ?, ?)""")
                    .params(parameter.name(), checked, from, source.strip(), actor.id(), now(), actor.id(), now())
                    .update();
        } catch (DuplicateKeyException atTheSameMoment) {
            throw new Refused(parameter.label() + "刚刚由他人更新，请刷新页面核对");
        }
        journal.write(
                parameter.label() + "，自 " + from + " 起",
                before.map(Value::figure).orElse(null),
                checked,
                reason.strip());
    }

    /** 核对无误: the value agrees with its source. */
    @Transactional
    void confirm(long id, String source) {
        needed(source, "请填写核对所依据的文件名称、文号");
        var value = jdbc.sql("select * from parameter_value where id = ? and in_use")
                .param(id)
                .query(Parameters::read)
                .optional()
                .orElseThrow(() -> new Refused("这一数值已被更正，请刷新页面核对"));
        if (value.confirmed()) {
            throw new Refused("这一数值已经由他人核对，请刷新页面查看");
        }
        jdbc.sql("update parameter_value set source = ?, confirmed_by = ?, confirmed_at = ? where id = ?")
                .params(source.strip(), actor.id(), now(), id)
                .update();
        journal.write(
                "核对参数：" + value.figure() + "，自 " + value.validFrom() + " 起", value.source(), source.strip(), null);
    }

    private boolean isSecondChoice(Parameter parameter, LocalDate today) {
        return on(parameter, today)
                .filter(value -> parameter.choices().indexOf(value.figure()) == 1)
                .isPresent();
    }

    private static void needed(@Nullable String text, String otherwise) {
        if (text == null || text.isBlank() || text.length() > 500) {
            throw new Refused(otherwise + "，不超过五百字");
        }
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }

    private static Value read(ResultSet row, int line) throws SQLException {
        return new Value(
                row.getLong("id"),
                row.getString("figure"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("source"),
                row.getString("confirmed_by"));
    }
}
