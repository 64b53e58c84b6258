package org.tiaocai.documents;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Rows;

/** The rows of all wordings: written once, taken into use once, never changed. */
@Component
class WordingRows {

    private final Rows<Wording> rows;
    private final Clock clock;
    private final Actor actor;

    WordingRows(JdbcClient jdbc, Clock clock, Actor actor) {
        this.rows = new Rows<>(jdbc, "paper_wording", Wording.class);
        this.clock = clock;
        this.actor = actor;
    }

    Optional<Wording> find(long id) {
        return rows.find(id);
    }

    /** All of a kind, the newest first. */
    List<Wording> of(String word) {
        return rows.where("word = ? order by id desc", word);
    }

    Optional<Wording> inForce(String word) {
        return rows
                .where("word = ? and ordinal = (select max(ordinal) from paper_wording where word = ?)", word, word)
                .stream()
                .findFirst();
    }

    Optional<Wording> last(String word, Wording.Source source) {
        return of(word).stream()
                .filter(one -> one.source() == source && !one.isDraft())
                .findFirst();
    }

    long write(String word, Wording.Source source, String template) {
        return rows.insert("word, source, digest, template, written_at, written_by")
                .once(word, source, digest(template), template, OffsetDateTime.now(clock), actor.id());
    }

    /** From now on in force. @throws org.springframework.dao.DuplicateKeyException when another was taken meanwhile */
    void take(long id, String word) {
        var before = inForce(word).map(Wording::ordinal).orElse(0);
        var set = "ordinal = ?, taken_at = ?, taken_by = ?";
        rows.updateIf("ordinal is null", id, set, before + 1, OffsetDateTime.now(clock), actor.id());
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
