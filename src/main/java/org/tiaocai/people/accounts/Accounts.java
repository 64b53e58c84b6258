package org.tiaocai.people.accounts;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Rows;

/** Every account that ever was, and each act upon it. */
@Repository
@Transactional
class Accounts {

    private final JdbcClient jdbc;
    private final Rows<Account> rows;
    private final Actor actor;
    private final RealTime time;

    Accounts(JdbcClient jdbc, Actor actor, RealTime time) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "account", Account.class);
        this.actor = actor;
        this.time = time;
    }

    /** One line of an account's own history. */
    record Act(
            OffsetDateTime at,
            String actor,
            String what,
            @Nullable String reason) {}

    Optional<Account> find(String id) {
        return rows.where("id = ?", id).stream().findFirst();
    }

    boolean lock(String id) {
        return jdbc.sql("select id from account where id = ? for update")
                .param(id)
                .query(String.class)
                .optional()
                .isPresent();
    }

    List<Account> all() {
        return rows.where("id <> ? order by id", Actor.SYSTEM);
    }

    List<Act> acts(String id) {
        return jdbc.sql("select *, happened_at as at from account_act where account = ? order by id desc")
                .param(id)
                .query(Act.class)
                .list();
    }

    /** Not one that differs by its letters' case only, either: two people must not be taken for one another. */
    void refuseUsed(String id) {
        if (isUsed(id)) {
            throw new Refused("用户编号已经用过，不能再用：留下的办案记录会算到新人名下，请另取一个编号");
        }
    }

    boolean isUsed(String id) {
        return jdbc.sql("select count(*) from account where lower(id) = lower(?)")
                        .param(id)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** Whether the password is good for one login only. */
    void passwordOnce(String id, boolean once) {
        jdbc.sql("update account set password_once = ? where id = ?")
                .params(once, id)
                .update();
    }

    boolean hasPasswordOnce(String id) {
        return jdbc.sql("select password_once from account where id = ?")
                .param(id)
                .query(Boolean.class)
                .optional()
                .orElse(false);
    }

    /** Already there when accounts began to be kept. */
    void know(String id, String name) {
        if (find(id).isEmpty()) {
            insert(id, name, 0);
        }
    }

    /** From now on everything that was opened before is over. */
    void changed(String id, String name, String what) {
        var risen = jdbc.sql("update account set name = ?, version = version + 1, changed_at = ? where id = ?")
                .params(name, now(), id)
                .update();
        if (risen == 0) {
            insert(id, name, 1);
        }
        write(id, what, null);
    }

    /** @throws Refused when the account does not stand any more as it was seen */
    void move(Account seen, AccountState state, String what, @Nullable String reason) {
        var moved = jdbc.sql(
                        "update account set state = ?, version = version + 1, changed_at = ? where id = ? and state = ?")
                .params(state.name(), now(), seen.id(), seen.state().name())
                .update();
        if (moved == 0) {
            throw new Refused("这个账号刚刚由同事办理过，请刷新后核对");
        }
        write(seen.id(), what, reason);
    }

    private void insert(String id, String name, long version) {
        try {
            insertRow(id, name, version);
        } catch (DuplicateKeyException justNow) {
            throw new Refused("用户编号刚刚被用了，请另取一个编号");
        }
    }

    private void insertRow(String id, String name, long version) {
        jdbc.sql("insert into account (id, name, state, version, changed_at) values (?, ?, ?, ?, ?)")
                .params(id, name, AccountState.OPEN.name(), version, now())
                .update();
    }

    private void write(String id, String what, @Nullable String reason) {
        jdbc.sql("insert into account_act (account, happened_at, actor, what, reason) values (?, ?, ?, ?, ?)")
                .params(id, now(), actor.id(), what, reason)
                .update();
    }

    private OffsetDateTime now() {
        return time.now().atOffset(ZoneOffset.UTC);
    }
}
