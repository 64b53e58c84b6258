package org.tiaocai.unfinished;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
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
    /** Forms of one person at a time (D). */
    private static final int MOST = 200;
    /** No edition is called so. */
    private static final String NONE = "-";
    /** What a window may write over: one from before editions, the one that it has seen, and its own. */
    private static final String KNOWN =
            "place = ? and person = ? and (? or edition is null or edition = ? or edition like ?)";

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

    /**
     * As the page keeps it; what it means only the page knows.
     *
     * @param edition of this keeping; null for one that was kept before editions were
     */
    public record Kept(
            String content, OffsetDateTime keptAt, @Nullable String edition) {}

    /** One of several of the same kind. */
    public record Draft(String place, Kept kept) {}

    private record Sealed(
            String place,
            String content,
            OffsetDateTime keptAt,
            @Nullable String edition) {}

    public Optional<Kept> mine(String place) {
        return jdbc
                .sql("select place, content, kept_at, edition from unfinished_form where place = ? and person = ?")
                .params(place, actor.id())
                .query(Sealed.class)
                .list()
                .stream()
                .findFirst()
                .map(this::opened);
    }

    /** Those whose place begins so, the newest first. */
    public List<Draft> mineUnder(String prefix) {
        return jdbc.sql("""
                        select place, content, kept_at, edition from unfinished_form
                        where person = ? and place like ? order by kept_at desc, place""").params(actor.id(), prefix + "%").query(Sealed.class).list().stream()
                .map(one -> new Draft(one.place(), opened(one)))
                .toList();
    }

    private Kept opened(Sealed one) {
        return new Kept(vault.open(one.content(), context(one.place(), actor.id())), one.keptAt(), one.edition());
    }

    /** Whether somebody has begun to write there; what it is stays theirs. */
    public boolean isBegunBy(String person, String place) {
        return jdbc.sql("select count(*) from unfinished_form where person = ? and place = ?")
                        .params(person, place)
                        .query(Long.class)
                        .single()
                > 0;
    }

    /** The same person's form under another place. @return its edition there */
    public @Nullable String move(String place, String to, String content) {
        forgetMine(place);
        return keep(to, content, Window.ALONE).edition();
    }

    /**
     * A window that keeps.
     *
     * @param page its own name, so that what it kept itself is never strange to it
     * @param seen the edition that it was opened with; null where nothing was kept
     * @param over whether the person has been told of another window, and wants this one to stand
     */
    record Window(@Nullable String page, @Nullable String seen, boolean over) {

        private static final Window ALONE = new Window(null, null, true);
        private static final Pattern PAGE = Pattern.compile("[A-Za-z0-9-]{1,36}");

        Window {
            if (page != null && !PAGE.matcher(page).matches()) {
                throw new Refused("页面的标识不正确，请刷新页面");
            }
        }

        String next() {
            return Objects.requireNonNullElse(page, "") + "." + UUID.randomUUID();
        }

        String known() {
            return Objects.requireNonNullElse(seen, NONE);
        }

        String own() {
            return page == null ? NONE : page + ".%";
        }
    }

    /** @throws KeptElsewhere when another window of the same person has kept since */
    Kept keep(String place, String content, Window window) {
        if (content.length() > LONGEST) {
            throw new Refused("内容太长，没有暂存；请先提交，或者把长材料作为附件上传");
        }
        var kept = new Kept(content, OffsetDateTime.now(clock), window.next());
        var sealed = vault.seal(content, context(place, actor.id()));
        if (rewritten(place, sealed, kept, window)) {
            return kept;
        }
        if (isKept(place)) {
            // perhaps only since the first try
            if (!rewritten(place, sealed, kept, window)) {
                throw new KeptElsewhere();
            }
            return kept;
        }
        jdbc.sql("delete from unfinished_form where kept_at < ?")
                .param(kept.keptAt().minus(FORGOTTEN_AFTER))
                .update();
        mustHaveRoom();
        try {
            jdbc.sql("insert into unfinished_form (place, person, content, kept_at, edition) values (?, ?, ?, ?, ?)")
                    .params(place, actor.id(), sealed, kept.keptAt(), kept.edition())
                    .update();
        } catch (DuplicateKeyException fromTheOtherWindow) {
            if (!rewritten(place, sealed, kept, window)) {
                throw new KeptElsewhere();
            }
        }
        return kept;
    }

    private boolean rewritten(String place, String sealed, Kept kept, Window window) {
        return jdbc.sql("update unfinished_form set content = ?, kept_at = ?, edition = ? where " + KNOWN)
                        .params(
                                sealed,
                                kept.keptAt(),
                                kept.edition(),
                                place,
                                actor.id(),
                                window.over(),
                                window.known(),
                                window.own())
                        .update()
                > 0;
    }

    private boolean isKept(String place) {
        return count("place = ?", place) > 0;
    }

    /** A person's own forms, not a store. */
    private void mustHaveRoom() {
        if (count("place <> ?", "") >= MOST) {
            throw new Refused("您已有 " + MOST + " 张没有提交的表单，没有暂存：请先提交，或者打开后点“不要了”");
        }
    }

    private long count(String where, String place) {
        return jdbc.sql("select count(*) from unfinished_form where person = ? and " + where)
                .params(actor.id(), place)
                .query(Long.class)
                .single();
    }

    public void forgetMine(String place) {
        jdbc.sql("delete from unfinished_form where place = ? and person = ?")
                .params(place, actor.id())
                .update();
    }

    /** One of the forms of a page is handed in: what was typed into the others stays kept. */
    void forgetMine(String place, String form) {
        var others = mine(place).map(kept -> FormsOfPage.without(kept.content(), form));
        if (others.orElse("").isEmpty()) {
            forgetMine(place);
        } else {
            keep(place, others.get(), Window.ALONE);
        }
    }

    /** @throws KeptElsewhere as for keeping: what another window goes on typing is not taken from under it */
    void forget(String place, Window window) {
        var gone = jdbc.sql("delete from unfinished_form where " + KNOWN)
                .params(place, actor.id(), window.over(), window.known(), window.own())
                .update();
        if (gone == 0 && isKept(place)) {
            throw new KeptElsewhere();
        }
    }

    /** The task is done or gone, and with it what others had begun to write. */
    void forgetAll(String place) {
        jdbc.sql("delete from unfinished_form where place = ?").param(place).update();
    }

    static String context(String place, String person) {
        return "unfinished " + place + " " + person;
    }
}
