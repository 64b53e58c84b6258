package org.tiaocai.dispute;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/** 证据材料清单 (D312). */
@Repository
public class EvidenceItems {

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Actor actor;

    EvidenceItems(JdbcClient jdbc, Clock clock, Actor actor) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.actor = actor;
    }

    /** One item of the list; {@code fileId} where a file was uploaded with it. */
    public record EvidenceItem(
            long id,
            String name,
            @Nullable String source,
            @Nullable String purpose,
            @Nullable String fileId,
            @Nullable String mediaType,
            OffsetDateTime submittedAt) {}

    public List<EvidenceItem> of(RegistrationNumber number) {
        return jdbc.sql("select * from evidence_item where registration_number = ? order by id")
                .param(number.value())
                .query((row, line) -> new EvidenceItem(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("source"),
                        row.getString("purpose"),
                        row.getString("file_id"),
                        row.getString("media_type"),
                        row.getObject("submitted_at", OffsetDateTime.class)))
                .list();
    }

    void add(RegistrationNumber number, List<Registration.Evidence> items) {
        items.forEach(item -> insert(number, item.name(), item.source(), item.purpose(), null, null, null));
    }

    /** An item that came as a file. @return its id */
    public long addFile(RegistrationNumber number, String name, String fileId, String mediaType, long size) {
        return insert(number, name, null, null, fileId, mediaType, size);
    }

    private long insert(
            RegistrationNumber number,
            String name,
            @Nullable String source,
            @Nullable String purpose,
            @Nullable String fileId,
            @Nullable String mediaType,
            @Nullable Long size) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into evidence_item (registration_number, name, source, purpose, file_id, media_type, file_size,
                            submitted_at, submitted_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        number.value(),
                        name,
                        source,
                        purpose,
                        fileId,
                        mediaType,
                        size,
                        OffsetDateTime.now(clock),
                        actor.id())
                .update(id, "id");
        return Objects.requireNonNull(id.getKeyAs(Long.class));
    }
}
