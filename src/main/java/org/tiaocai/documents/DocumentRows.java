package org.tiaocai.documents;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;
import org.tiaocai.vault.Vault;

/** The register's rows: what was made, under which number, in which volume. */
@Component
class DocumentRows {

    private final JdbcClient jdbc;
    private final Rows<DocumentEntry> rows;
    private final Clock clock;
    private final Actor actor;
    private final Vault vault;

    DocumentRows(JdbcClient jdbc, Clock clock, Actor actor, Vault vault) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "document", DocumentEntry.class);
        this.clock = clock;
        this.actor = actor;
        this.vault = vault;
    }

    /** The page, the facts that stand in it, and the wording that it was printed with. */
    record Content(
            String page, @Nullable String facts, @Nullable Long wordingId) {

        Content on(String anotherPage) {
            return new Content(anotherPage, facts, wordingId);
        }
    }

    List<DocumentEntry> of(RegistrationNumber number) {
        return rows.of(number);
    }

    List<DocumentEntry> of(RegistrationNumber number, Volume volume) {
        return rows.where("registration_number = ? and volume = ? order by id", number, volume);
    }

    Optional<DocumentEntry> entry(RegistrationNumber number, long id) {
        return rows.where("registration_number = ? and id = ?", number, id).stream()
                .findFirst();
    }

    Optional<String> page(RegistrationNumber number, long id) {
        return text("page", number, id);
    }

    /** What stands in the paper; empty for what was made before facts were kept. */
    Optional<String> facts(RegistrationNumber number, long id) {
        return text("facts", number, id);
    }

    private Optional<String> text(String column, RegistrationNumber number, long id) {
        return jdbc.sql("select " + column
                        + " as text, sealed from document where registration_number = ? and id = ? and " + column
                        + " is not null")
                .params(number.value(), id)
                .query((row, line) -> row.getBoolean("sealed")
                        ? vault.open(row.getString("text"), number.value())
                        : row.getString("text"))
                .optional();
    }

    Optional<Long> find(RegistrationNumber number, String code, String occasion) {
        return jdbc.sql("select id from document where registration_number = ? and code = ? and occasion = ?")
                .params(number.value(), code, occasion)
                .query(Long.class)
                .optional();
    }

    int count(RegistrationNumber number, String code) {
        return jdbc.sql("select count(*) from document where registration_number = ? and code = ?")
                .params(number.value(), code)
                .query(Integer.class)
                .single();
    }

    long insert(
            RegistrationNumber number,
            DocumentKind kind,
            String title,
            String occasion,
            @Nullable String documentNo,
            Content content) {
        return rows.insert(
                        "registration_number, code, title, occasion, document_no, volume, page, facts, wording_id, made_on, made_by, sealed")
                .values(
                        number,
                        kind.code(),
                        title,
                        occasion,
                        documentNo,
                        kind.volume(),
                        kept(content.page(), number, kind),
                        content.facts() == null ? null : kept(content.facts(), number, kind),
                        content.wordingId(),
                        LocalDate.now(clock),
                        actor.id(),
                        kind.holdsWholeNumbers());
    }

    /** With identity numbers in full a paper lies under the same key as they do. */
    private String kept(String text, RegistrationNumber number, DocumentKind kind) {
        return kind.holdsWholeNumbers() ? vault.seal(text, number.value()) : text;
    }
}
