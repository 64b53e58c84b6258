package org.tiaocai.arbitration.motion;

import java.lang.reflect.RecordComponent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.util.ReflectionUtils;
import org.tiaocai.dispute.Side;
import org.tiaocai.shared.RecordMapper;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** All motions of all cases. */
@Repository
@Transactional
public class Motions {

    private static final Map<MotionKind, RecordMapper<? extends MotionDetails>> DETAILS = Arrays.stream(
                    MotionKind.values())
            .collect(Collectors.toMap(kind -> kind, kind -> new RecordMapper<>(kind.details())));

    private final Rows<Motion> rows;
    private final Clock clock;

    Motions(JdbcClient jdbc, Clock clock) {
        this.rows = new Rows<>(jdbc, "motion", Motions::read);
        this.clock = clock;
    }

    Motion register(RegistrationNumber number, MotionKind kind, MotionForm form, MotionDetails details, String by) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        columns.put("registration_number", number);
        columns.put("kind", kind);
        columns.put("raised_by", form.raisedBy());
        columns.put("by_party", form.byParty());
        columns.put("by_agent", form.byAgent());
        columns.put("raised_on", LocalDate.now(clock));
        columns.put("registered_by", by);
        columns.put("content", form.content());
        columns.put("answer_waived", false);
        columns.putAll(columns(details));
        return get(rows.insert(String.join(", ", columns.keySet()))
                .values(columns.values().toArray()));
    }

    void decide(long id, Motion.Decision decision, String by, @Nullable String reason) {
        var set = "decision = ?, decided_on = ?, decided_by = ?, decision_reason = ?";
        if (!rows.updateIf("decision is null", id, set, decision, LocalDate.now(clock), by, reason)) {
            throw new Refused("这项申请已经作出决定，请刷新后查看");
        }
    }

    /** 中止审理 has ended. */
    void end(long id, LocalDate on) {
        rows.update(id, "ended_on = ?", on);
    }

    @Transactional(readOnly = true)
    public Motion get(long id) {
        return rows.get(id, "没有这项申请");
    }

    /** The motions of a case in the order in which they were raised. */
    @Transactional(readOnly = true)
    public List<Motion> of(RegistrationNumber number) {
        return rows.of(number);
    }

    /** 中止审理 that goes on now. */
    @Transactional(readOnly = true)
    public Optional<Motion> suspension(RegistrationNumber number) {
        return of(number).stream().filter(Motion::suspends).findFirst();
    }

    private static Motion read(ResultSet row, int line) throws SQLException {
        var kind = MotionKind.valueOf(row.getString("kind"));
        var raisedBy = row.getString("raised_by");
        var decision = row.getString("decision");
        return new Motion(
                row.getLong("id"),
                RegistrationNumber.of(row.getString("registration_number")),
                kind,
                raisedBy == null ? null : Side.valueOf(raisedBy),
                row.getObject("by_party", Long.class),
                row.getObject("by_agent", Long.class),
                row.getObject("raised_on", LocalDate.class),
                row.getString("registered_by"),
                row.getString("content"),
                Objects.requireNonNull(DETAILS.get(kind)).mapRow(row, line),
                decision == null ? null : Motion.Decision.valueOf(decision),
                row.getObject("decided_on", LocalDate.class),
                row.getString("decided_by"),
                row.getString("decision_reason"),
                row.getObject("ended_on", LocalDate.class));
    }

    private static Map<String, @Nullable Object> columns(MotionDetails details) {
        var columns = new LinkedHashMap<String, @Nullable Object>();
        for (var component : details.getClass().getRecordComponents()) {
            columns.put(JdbcUtils.convertPropertyNameToUnderscoreName(component.getName()), value(component, details));
        }
        return columns;
    }

    private static @Nullable Object value(RecordComponent component, MotionDetails details) {
        ReflectionUtils.makeAccessible(component.getAccessor());
        var value = ReflectionUtils.invokeMethod(component.getAccessor(), details);
        return value instanceof List<?> several
                ? several.stream()
                        .map(Object::toString)
                        .collect(Collectors.collectingAndThen(Collectors.joining(","), Motions::orNull))
                : value;
    }

    private static @Nullable String orNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
