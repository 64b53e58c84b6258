package org.tiaocai.documents;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/** The register's rows: what was made, under which number, in which volume. */
@Component
record DocumentRows(JdbcClient jdbc, Clock clock, Actor actor) {

    private static final String ENTRIES =
            "select id, code, title, occasion, document_no, volume, made_on, made_by from document where ";

    /** The page, the facts that stand in it, and the wording that it was printed with. */
    record Content(
            String page, @Nullable String facts, @Nullable Long wordingId) {}

    List<DocumentEntry> of(RegistrationNumber number) {
        return jdbc.sql(ENTRIES + "registration_number = ? order by id")
                .param(number.value())
                .query((row, line) -> entry(row))
                .list();
    }

    List<DocumentEntry> of(RegistrationNumber number, Volume volume) {
        return jdbc.sql(ENTRIES + "registration_number = ? and volume = ? order by id")
                .params(number.value(), volume.name())
                .query((row, line) -> entry(row))
                .list();
    }

    Optional<String> page(RegistrationNumber number, long id) {
        return jdbc.sql("select page from document where registration_number = ? and id = ?")
                .params(number.value(), id)
                .query((row, line) -> row.getString("page"))
                .optional();
    }

    /** What stands in the paper; empty for what was made before facts were kept. */
    Optional<String> facts(RegistrationNumber number, long id) {
        return jdbc.sql("select facts from document where registration_number = ? and id = ? and facts is not null")
                .params(number.value(), id)
                .query(String.class)
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
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into document (registration_number, code, title, occasion, document_no, volume, page, facts,
                            wording_id, made_on, made_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        number.value(),
                        kind.code(),
                        title,
                        occasion,
                        documentNo,
                        kind.volume().name(),
                        content.page(),
                        content.facts(),
                        content.wordingId(),
                        LocalDate.now(clock),
                        actor.id())
                .update(id, "id");
        return Objects.requireNonNull(id.getKeyAs(Long.class));
    }

    private static DocumentEntry entry(ResultSet row) throws SQLException {
        return new DocumentEntry(
                row.getLong("id"),
                row.getString("code"),
                row.getString("title"),
                row.getString("occasion"),
                row.getString("document_no"),
                Volume.valueOf(row.getString("volume")),
                row.getObject("made_on", LocalDate.class),
                row.getString("made_by"));
    }
}
