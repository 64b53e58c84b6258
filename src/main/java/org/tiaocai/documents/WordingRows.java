package org.tiaocai.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;

/** The rows of all wordings: written once, taken into use once, never changed. */
@Component
record WordingRows(JdbcClient jdbc, Clock clock, Actor actor) {

    Optional<Wording> find(long id) {
        return jdbc.sql("select * from paper_wording where id = ?")
                .param(id)
                .query(Wording.class)
                .optional();
    }

    /** All of a kind, the newest first. */
    List<Wording> of(String word) {
        return jdbc.sql("select * from paper_wording where word = ? order by id desc")
                .param(word)
                .query(Wording.class)
                .list();
    }

    Optional<Wording> inForce(String word) {
        return jdbc.sql("""
                        select * from paper_wording
                        where word = ? and ordinal = (select max(ordinal) from paper_wording where word = ?)""").params(word, word).query(Wording.class).optional();
    }

    Optional<Wording> last(String word, Wording.Source source) {
        return of(word).stream()
                .filter(one -> one.source() == source && !one.isDraft())
                .findFirst();
    }

    long write(String word, Wording.Source source, String template) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into paper_wording (word, source, digest, template, written_at, written_by)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(word, source.name(), digest(template), template, OffsetDateTime.now(clock), actor.id())
                .update(id, "id");
        return Objects.requireNonNull(id.getKeyAs(Long.class));
    }

    /** From now on in force. @throws org.springframework.dao.DuplicateKeyException when another was taken meanwhile */
    void take(long id, String word) {
        var before = inForce(word).map(Wording::ordinal).orElse(0);
        jdbc.sql("update paper_wording set ordinal = ?, taken_at = ?, taken_by = ? where id = ? and ordinal is null")
                .params(before + 1, OffsetDateTime.now(clock), actor.id(), id)
                .update();
    }

    static String digest(String template) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(template.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, 12);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
