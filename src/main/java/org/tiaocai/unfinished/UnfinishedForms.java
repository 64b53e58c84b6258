package org.tiaocai.unfinished;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.vault.Vault;

/**
 * 暂存的表单, each under its place and its person. Only who typed it ever gets it back: it is sealed for that person and
 * place, and a colleague who takes over the task starts with an empty form.
 */
@Component
public class UnfinishedForms {

    /** Characters: a list of three hundred workers has its room. */
    private static final int LONGEST = 1_000_000;
    /** What nobody came back to for so long is forgotten (D). */
    private static final Duration FORGOTTEN_AFTER = Duration.ofDays(30);

    private final JdbcClient jdbc;
    private final Vault vault;
    private final Actor actor;
    private final Clock clock;

    UnfinishedForms(JdbcClient jdbc, Vault vault, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.actor = actor;
        this.clock = clock;
    }

    /** As the page keeps it; what it means only the page knows. */
    public record Kept(String content, OffsetDateTime keptAt) {}

    public Optional<Kept> mine(String place) {
        return jdbc
                .sql("select content, kept_at from unfinished_form where place = ? and person = ?")
                .params(place, actor.id())
                .query(Kept.class)
                .list()
                .stream()
                .findFirst()
                .map(one -> new Kept(vault.open(one.content(), context(place, actor.id())), one.keptAt()));
    }

    /** Two windows of one person write over each other, as two hands on one sheet do. */
    OffsetDateTime keep(String place, String content) {
        if (content.length() > LONGEST) {
            throw new Refused("内容太长，没有暂存；请先提交，或者把长材料作为附件上传");
        }
        var now = OffsetDateTime.now(clock);
        var sealed = vault.seal(content, context(place, actor.id()));
        if (rewritten(place, sealed, now)) {
            return now;
        }
        jdbc.sql("delete from unfinished_form where kept_at < ?")
                .param(now.minus(FORGOTTEN_AFTER))
                .update();
        try {
            jdbc.sql("insert into unfinished_form (place, person, content, kept_at) values (?, ?, ?, ?)")
                    .params(place, actor.id(), sealed, now)
                    .update();
        } catch (DuplicateKeyException fromTheOtherWindow) {
            rewritten(place, sealed, now);
        }
        return now;
    }

    private boolean rewritten(String place, String sealed, OffsetDateTime now) {
        return jdbc.sql("update unfinished_form set content = ?, kept_at = ? where place = ? and person = ?")
                        .params(sealed, now, place, actor.id())
                        .update()
                > 0;
    }

    public void forgetMine(String place) {
        jdbc.sql("delete from unfinished_form where place = ? and person = ?")
                .params(place, actor.id())
                .update();
    }

    /** The task is done or gone, and with it what others had begun to write. */
    void forgetAll(String place) {
        jdbc.sql("delete from unfinished_form where place = ?").param(place).update();
    }

    static String context(String place, String person) {
        return "unfinished " + place + " " + person;
    }
}
