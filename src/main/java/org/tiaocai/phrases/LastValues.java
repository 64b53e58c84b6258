package org.tiaocai.phrases;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.tiaocai.people.Actor;

/** 上次所用: what each person chose last, offered to nobody else. */
@Repository
class LastValues {

    private final JdbcClient jdbc;
    private final Actor actor;
    private final Clock clock;
    private final TransactionTemplate savepoint;

    LastValues(JdbcClient jdbc, Actor actor, Clock clock, PlatformTransactionManager transactions) {
        this.jdbc = jdbc;
        this.actor = actor;
        this.clock = clock;
        this.savepoint = new TransactionTemplate(transactions);
        this.savepoint.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);
    }

    private record Chosen(String field, String chosen) {}

    Map<String, String> mine(String task) {
        var mine = new TreeMap<String, String>();
        jdbc.sql("select field, chosen from last_value where person = ? and task = ?")
                .params(actor.id(), task)
                .query(Chosen.class)
                .list()
                .forEach(one -> mine.put(one.field(), one.chosen()));
        return mine;
    }

    void keep(String task, Map<String, String> chosen) {
        if (!actor.id().equals(Actor.SYSTEM)) {
            chosen.forEach((field, value) -> keep(task, field, value));
        }
    }

    private void keep(String task, String field, String value) {
        var now = OffsetDateTime.now(clock);
        var isThere =
                jdbc.sql("update last_value set chosen = ?, used_at = ? where person = ? and task = ? and field = ?")
                                .params(value, now, actor.id(), task, field)
                                .update()
                        > 0;
        if (!isThere) {
            try {
                savepoint.executeWithoutResult(nested -> jdbc.sql(
                                "insert into last_value (person, task, field, chosen, used_at) values (?, ?, ?, ?, ?)")
                        .params(actor.id(), task, field, value, now)
                        .update());
            } catch (DuplicateKeyException | ConcurrencyFailureException fromTheOtherWindow) {
                return;
            }
        }
    }
}
