package org.tiaocai.limits.parameters;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;

/** 参数变更记录: who changed what, from what to what, and why. */
@Component
class ParameterJournal {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Actor actor;

    ParameterJournal(JdbcClient jdbc, Clock clock, Actor actor) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.actor = actor;
    }

    record Entry(
            OffsetDateTime at,
            String actor,
            String what,
            @Nullable String oldValue,
            @Nullable String newValue,
            @Nullable String reason) {}

    void write(String what, @Nullable String oldValue, @Nullable String newValue, @Nullable String reason) {
        jdbc.sql("""
                        insert into parameter_journal (happened_at, actor, what, old_value, new_value, reason)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(OffsetDateTime.now(clock), actor.id(), what, oldValue, newValue, reason)
                .update();
    }

    List<Entry> newest(int howMany) {
        return jdbc.sql("select * from parameter_journal order by id desc fetch first ? rows only")
                .param(howMany)
                .query((row, line) -> new Entry(
                        row.getObject("happened_at", OffsetDateTime.class),
                        row.getString("actor"),
                        row.getString("what"),
                        row.getString("old_value"),
                        row.getString("new_value"),
                        row.getString("reason")))
                .list();
    }
}
