package org.tiaocai.clocks.alerts;

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
import org.tiaocai.clocks.CaseClock;
import org.tiaocai.clocks.DeadlinesInForce;
import org.tiaocai.shared.CaseNumber;

/** 期限提醒: the warnings that have been raised, each once. */
@Component
public class Alerts {

    private final JdbcClient jdbc;
    private final DeadlinesInForce deadlines;
    private final Clock clock;

    Alerts(JdbcClient jdbc, DeadlinesInForce deadlines, Clock clock) {
        this.jdbc = jdbc;
        this.deadlines = deadlines;
        this.clock = clock;
    }

    /** The gravest open warning of each limit, for a person and the groups, by last day. */
    public List<Alert> openFor(String person, List<String> groups) {
        var gravest = new LinkedHashMap<Long, Alert>();
        jdbc.sql("""
                        select a.*, c.dispute_number, c.rule from clock_alert a join clock c on c.id = a.clock_id
                        where a.open_alert = true and (a.assignee = :person or a.overseer in (:groups))
                        order by a.due_on, a.clock_id""")
                .param("person", person)
                .param("groups", groups.isEmpty() ? List.of("") : groups)
                .query(this::read)
                .list()
                .forEach(alert -> gravest.merge(
                        alert.clockId(), alert, (one, other) -> one.kind().compareTo(other.kind()) > 0 ? one : other));
        return List.copyOf(gravest.values());
    }

    /** The gravest open warning of each of these limits that has one, for the cards of the task list. */
    public Map<Long, AlertKind> gravestOf(Collection<Long> clockIds) {
        var gravest = new HashMap<Long, AlertKind>();
        if (!clockIds.isEmpty()) {
            jdbc.sql("select clock_id, kind from clock_alert where open_alert = true and clock_id in (:ids)")
                    .param("ids", clockIds)
                    .query(row -> {
                        gravest.merge(
                                row.getLong("clock_id"),
                                AlertKind.valueOf(row.getString("kind")),
                                (one, other) -> one.compareTo(other) > 0 ? one : other);
                    });
        }
        return gravest;
    }

    /** Half and eighty per cent come once; a last day that has been moved is another last day. */
    boolean isRaised(CaseClock limit, AlertKind kind) {
        var once = kind == AlertKind.HALF || kind == AlertKind.EIGHTY;
        return jdbc
                .sql("select due_on from clock_alert where clock_id = ? and kind = ?")
                .params(limit.id(), kind.name())
                .query(LocalDate.class)
                .list()
                .stream()
                .anyMatch(due -> once || due.equals(limit.dueOn()));
    }

    void raise(CaseClock limit, AlertKind kind, @Nullable String assignee, @Nullable String overseer) {
        jdbc.sql("""
                        insert into clock_alert (clock_id, kind, due_on, raised_at, assignee, overseer, open_alert)
                        values (?, ?, ?, ?, ?, ?, true)""")
                .params(limit.id(), kind.name(), limit.dueOn(), OffsetDateTime.now(clock), assignee, overseer)
                .update();
    }

    private Alert read(ResultSet row, int line) throws SQLException {
        return new Alert(
                row.getLong("clock_id"),
                CaseNumber.of(row.getString("dispute_number")),
                row.getString("rule"),
                deadlines.current().rule(row.getString("rule")).name(),
                AlertKind.valueOf(row.getString("kind")),
                row.getObject("due_on", LocalDate.class),
                row.getObject("raised_at", OffsetDateTime.class),
                row.getString("assignee"),
                row.getString("overseer"));
    }
}
