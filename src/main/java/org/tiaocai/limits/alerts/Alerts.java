package org.tiaocai.limits.alerts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.limits.ReckonerInForce;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.shared.RegistrationNumber;

/** 期限提醒: the warnings that have been raised, each once. */
@Component
public record Alerts(JdbcClient jdbc, ReckonerInForce reckoner, Clock clock) {

    /** The gravest open warning of each limit, for a person and the groups, by last day. */
    public List<Alert> openFor(String person, List<String> groups) {
        var gravest = new LinkedHashMap<Long, Alert>();
        jdbc.sql("""
                        select a.*, c.registration_number, c.rule from limit_alert a join running_limit c on c.id = a.limit_id
                        where a.open_alert = true and (a.assignee = :person or a.overseer in (:groups))
                        order by a.due_on, a.limit_id""")
                .param("person", person)
                .param("groups", groups.isEmpty() ? List.of("") : groups)
                .query(this::read)
                .list()
                .forEach(alert -> gravest.merge(
                        alert.limitId(), alert, (one, other) -> one.kind().compareTo(other.kind()) > 0 ? one : other));
        return List.copyOf(gravest.values());
    }

    /** The gravest open warning of each of these limits that has one, for the cards of the task list. */
    public Map<Long, AlertKind> gravestOf(Collection<Long> limitIds) {
        var gravest = new HashMap<Long, AlertKind>();
        if (!limitIds.isEmpty()) {
            jdbc.sql("select limit_id, kind from limit_alert where open_alert = true and limit_id in (:ids)")
                    .param("ids", limitIds)
                    .query(row -> {
                        gravest.merge(
                                row.getLong("limit_id"),
                                AlertKind.valueOf(row.getString("kind")),
                                (one, other) -> one.compareTo(other) > 0 ? one : other);
                    });
        }
        return gravest;
    }

    /** Half and eighty per cent come once; a last day that has been moved is another last day. */
    boolean isRaised(RunningLimit limit, AlertKind kind) {
        var once = kind == AlertKind.HALF || kind == AlertKind.EIGHTY;
        return jdbc
                .sql("select due_on from limit_alert where limit_id = ? and kind = ?")
                .params(limit.id(), kind.name())
                .query(LocalDate.class)
                .list()
                .stream()
                .anyMatch(due -> once || due.equals(limit.dueOn()));
    }

    void raise(RunningLimit limit, AlertKind kind, @Nullable String assignee, @Nullable String overseer) {
        jdbc.sql("""
                        insert into limit_alert (limit_id, kind, due_on, raised_at, assignee, overseer, open_alert)
                        values (?, ?, ?, ?, ?, ?, true)""")
                .params(limit.id(), kind.name(), limit.dueOn(), OffsetDateTime.now(clock), assignee, overseer)
                .update();
    }

    private Alert read(ResultSet row, int line) throws SQLException {
        return new Alert(
                row.getLong("limit_id"),
                RegistrationNumber.of(row.getString("registration_number")),
                row.getString("rule"),
                reckoner.current().rule(row.getString("rule")).name(),
                AlertKind.valueOf(row.getString("kind")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("raised_at", OffsetDateTime.class),
                row.getString("assignee"),
                row.getString("overseer"));
    }
}
