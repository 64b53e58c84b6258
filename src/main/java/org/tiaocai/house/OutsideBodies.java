package org.tiaocai.house;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.tiaocai.shared.Rows;

/** 往来单位 as the table holds them; this node sees its own changes at once, those of another within seconds. */
@Repository
public class OutsideBodies {

    private static final Duration KEPT = Duration.ofSeconds(2);

    private final JdbcClient jdbc;
    private final Rows<OutsideBody> rows;
    private final Clock clock;
    private volatile @Nullable Seen seen;

    OutsideBodies(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "outside_body", OutsideBody.class);
        this.clock = clock;
    }

    private record Seen(List<OutsideBody> all, long at) {}

    /** Those in use today, in their order. @param first what the configuration says, until the table is filled */
    public List<OutsideBody> of(OutsideBody.Kind kind, List<OutsideBody> first) {
        var today = LocalDate.now(clock);
        return known(kind, first).stream().filter(one -> one.isOn(today)).toList();
    }

    /** Also those that are not in use any more, whose cases go on. */
    public List<OutsideBody> ever(OutsideBody.Kind kind, List<OutsideBody> first) {
        return known(kind, first);
    }

    /** Also one that is not in use any more: what a case names has a name. */
    public Optional<OutsideBody> find(OutsideBody.Kind kind, String id, List<OutsideBody> first) {
        return known(kind, first).stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The first start fills the table; later the configuration is not asked any more. */
    public void begin(OutsideBody.Kind kind, List<OutsideBody> first) {
        if (all().stream().noneMatch(one -> one.kind() == kind)) {
            try {
                first.forEach(this::insert);
            } catch (DuplicateKeyException anotherNodeWasFirst) {
                changed();
                return;
            }
            changed();
        }
    }

    List<OutsideBody> all() {
        var now = seen;
        if (now == null || System.nanoTime() - now.at() > KEPT.toNanos()) {
            now = new Seen(rows.where("true order by kind, ordinal, id"), System.nanoTime());
            seen = now;
        }
        return now.all();
    }

    void insert(OutsideBody one) {
        jdbc.sql("""
                        insert into outside_body (id, kind, ordinal, name, group_key, contact, court_level, from_on, until_on)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        one.id(),
                        one.kind().name(),
                        one.ordinal(),
                        one.name(),
                        one.groupKey(),
                        one.contact(),
                        one.courtLevel(),
                        one.fromOn(),
                        one.untilOn())
                .update();
    }

    void update(OutsideBody one) {
        jdbc.sql(
                        "update outside_body set name = ?, contact = ?, court_level = ?, from_on = ?, until_on = ? where kind = ? and id = ?")
                .params(
                        one.name(),
                        one.contact(),
                        one.courtLevel(),
                        one.fromOn(),
                        one.untilOn(),
                        one.kind().name(),
                        one.id())
                .update();
    }

    /** Also once more when the transaction stands, because another thread may have read in between. */
    public void changed() {
        seen = null;
        if (TransactionSynchronizationManager.isSynchronizationActive()) {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCompletion(int status) {
                    seen = null;
                }
            });
        }
    }

    private List<OutsideBody> known(OutsideBody.Kind kind, List<OutsideBody> first) {
        var held = all().stream().filter(one -> one.kind() == kind).toList();
        return held.isEmpty() ? first : held;
    }
}
