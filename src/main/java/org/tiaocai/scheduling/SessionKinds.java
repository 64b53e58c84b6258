package org.tiaocai.scheduling;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Rows;

/** 场次类型 as the table holds them: how long a session of a process lasts and in which room, where nothing else is asked for. */
@Repository
@Order(11)
public class SessionKinds implements ApplicationRunner {

    private final JdbcClient jdbc;
    private final Rows<SessionKind> rows;
    private final FirstSessionKinds first;
    private final Clock clock;

    SessionKinds(JdbcClient jdbc, FirstSessionKinds first, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "session_kind", SessionKind.class);
        this.first = first;
        this.clock = clock;
    }

    /** One that a form offers. */
    public record Choice(String id, String name) {}

    /** The first start fills the table; later the configuration is not asked any more. */
    @Override
    public void run(ApplicationArguments arguments) {
        if (all().isEmpty()) {
            for (var index = 0; index < first.sessionKinds().size(); index++) {
                try {
                    insert(first.sessionKinds().get(index).at(index + 1));
                } catch (DuplicateKeyException anotherNodeWasFirst) {
                    return;
                }
            }
        }
    }

    /** Those of which one may be chosen today, the usual one first. */
    public List<Choice> choices(Purpose purpose) {
        return inUse(purpose).stream()
                .map(one -> new Choice(one.id(), one.name()))
                .toList();
    }

    /**
     * The request for a session of that kind.
     *
     * @param id nothing for the usual one
     * @throws Refused when it is not offered for the purpose
     */
    public BookingRequest chosen(BookingRequest request, @Nullable String id) {
        if (id == null || id.isBlank()) {
            return request;
        }
        return inUse(request.purpose()).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> as(request, one))
                .orElseThrow(() -> new Refused("没有这种场次，或者已经停用，请从列表中选择"));
    }

    /** What the request leaves open is as in the usual kind of its purpose. */
    BookingRequest complete(BookingRequest request) {
        return inUse(request.purpose()).stream()
                .findFirst()
                .map(one -> as(request, one))
                .orElse(request);
    }

    List<SessionKind> all() {
        return rows.where("true order by purpose desc, ordinal, id");
    }

    void insert(SessionKind one) {
        jdbc.sql("""
                        insert into session_kind (id, ordinal, name, purpose, room_kind, minutes, from_on, until_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        one.id(),
                        one.ordinal(),
                        one.name(),
                        one.purpose().name(),
                        one.roomKind().name(),
                        one.minutes(),
                        one.fromOn(),
                        one.untilOn())
                .update();
    }

    void update(SessionKind one) {
        jdbc.sql("update session_kind set ordinal = ?, name = ?, room_kind = ?, minutes = ?, until_on = ? where id = ?")
                .params(one.ordinal(), one.name(), one.roomKind().name(), one.minutes(), one.untilOn(), one.id())
                .update();
    }

    private List<SessionKind> inUse(Purpose purpose) {
        var today = LocalDate.now(clock);
        return all().stream()
                .filter(one -> one.purpose() == purpose && one.isOn(today))
                .toList();
    }

    private static BookingRequest as(BookingRequest request, SessionKind kind) {
        var needs = request.needs();
        return request.with(new Needs(
                Objects.requireNonNullElse(needs.kind(), kind.roomKind()),
                needs.capacity(),
                needs.equipment(),
                needs.sessions(),
                needs.length() != null || kind.minutes() == null
                        ? needs.length()
                        : Duration.ofMinutes(kind.minutes())));
    }
}
