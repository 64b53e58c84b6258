package org.tiaocai.house;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Rows;

/** 变更记录: of all that is set for the house, who changed what, from what to what, and why. */
@Component
public class SettingJournal {

    private final Rows<Entry> rows;
    private final Clock clock;
    private final Actor actor;

    SettingJournal(JdbcClient jdbc, Clock clock, Actor actor) {
        this.rows = new Rows<>(jdbc, "parameter_journal", Entry.class, "happened_at as at");
        this.clock = clock;
        this.actor = actor;
    }

    public record Entry(
            OffsetDateTime at,
            String actor,
            String what,
            @Nullable String oldValue,
            @Nullable String newValue,
            @Nullable String reason) {}

    /** Of which page of the administration an entry is. */
    public enum Area {
        LIMITS,
        HOUSE,
        ROOMS,
        SESSIONS,
        ROSTERS,
        BODIES,
        ORGANISATIONS,
        ENTERPRISES,
        SET_UP,
        PHRASES
    }

    public void write(
            Area area, String what, @Nullable String oldValue, @Nullable String newValue, @Nullable String reason) {
        rows.insert("happened_at, actor, area, what, old_value, new_value, reason")
                .values(OffsetDateTime.now(clock), actor.id(), area, what, oldValue, newValue, reason);
    }

    public List<Entry> newest(Area area, int howMany) {
        return rows.where("area = ? order by id desc fetch first ? rows only", area, howMany);
    }

    /** Of all pages together. */
    public List<Entry> newest(int howMany) {
        return rows.where("true order by id desc fetch first ? rows only", howMany);
    }
}
