package org.tiaocai.limits.parameters;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.OfficeSettings;
import org.tiaocai.limits.reckoning.Settings;
import org.tiaocai.shared.Rows;

/** 参数: each value holds from its day until the next; a corrected one stays on record and is no longer used. */
@Component
public class Parameters implements OfficeSettings {

    private final JdbcClient jdbc;
    private final Rows<Value> rows;
    private final Clock clock;

    Parameters(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "parameter_value", Parameters::read);
        this.clock = clock;
    }

    /** @param confirmedBy null while nobody has compared it with its source, and then it is never cited */
    public record Value(
            long id,
            String figure,
            LocalDate validFrom,
            String source,
            @Nullable String confirmedBy,
            @Nullable LocalDate confirmedOn) {

        public BigDecimal amount() {
            return new BigDecimal(figure);
        }

        public boolean confirmed() {
            return confirmedBy != null;
        }

        boolean saysTheSame(NewValue other, String person) {
            return figure.equals(other.figure()) && source.equals(other.basis()) && person.equals(confirmedBy);
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
        return rows.where("parameter = ? and in_use order by valid_from desc", parameter);
    }

    @Override
    public Settings counting() {
        var today = LocalDate.now(clock);
        return Settings.defaults()
                .publicNoticeRolls(isSecondChoice(Parameter.PUBLIC_NOTICE_ROLLS, today))
                .clearDays(isSecondChoice(Parameter.CLEAR_DAYS, today));
    }

    /** How many figures nobody has compared with their source. */
    int unconfirmed() {
        return jdbc.sql("select count(*) from parameter_value where in_use and confirmed_by is null")
                .query(Integer.class)
                .single();
    }

    /** The newest value of any parameter, for whoever opens the form. */
    long newest() {
        return jdbc.sql("select coalesce(max(id), 0) from parameter_value")
                .query(Long.class)
                .single();
    }

    /** The newest value of this one, also when it has been corrected. */
    long newest(Parameter parameter) {
        return jdbc.sql("select coalesce(max(id), 0) from parameter_value where parameter = ?")
                .param(parameter.name())
                .query(Long.class)
                .single();
    }

    Optional<Value> inUse(long id) {
        return rows.where("id = ? and in_use", id).stream().findFirst();
    }

    private boolean isSecondChoice(Parameter parameter, LocalDate today) {
        return on(parameter, today)
                .filter(value -> parameter.choices().indexOf(value.figure()) == 1)
                .isPresent();
    }

    private static Value read(ResultSet row, int line) throws SQLException {
        var confirmedAt = row.getObject("confirmed_at", OffsetDateTime.class);
        return new Value(
                row.getLong("id"),
                row.getString("figure"),
                row.getObject("valid_from", LocalDate.class),
                row.getString("source"),
                row.getString("confirmed_by"),
                confirmedAt == null
                        ? null
                        : confirmedAt
                                .atZoneSameInstant(ZoneId.of("Asia/Shanghai"))
                                .toLocalDate());
    }
}
