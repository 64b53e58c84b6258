package org.tiaocai.dispute;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.chain.Chain;
import org.tiaocai.chain.LinkKind;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** 证据材料清单 (D312). */
@Repository
public class EvidenceItems {

    private final Rows<EvidenceItem> rows;
    private final Clock clock;
    private final Actor actor;
    private final Chain chain;

    EvidenceItems(JdbcClient jdbc, Clock clock, Actor actor, Chain chain) {
        this.rows = new Rows<>(jdbc, "evidence_item", EvidenceItem.class);
        this.clock = clock;
        this.actor = actor;
        this.chain = chain;
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
        return rows.of(number);
    }

    void add(RegistrationNumber number, List<Registration.Evidence> items) {
        items.forEach(item -> insert(number, item.name(), item.source(), item.purpose(), null, null, null));
    }

    /** What the same file under the same name became just now, as for two receipts on one scan. */
    public Optional<Long> justAdded(RegistrationNumber number, String name, String fileId, String digest) {
        return rows.isJustWritten(number, name, digest, actor.id())
                ? rows
                        .where(
                                "registration_number = ? and name = ? and file_id = ? and submitted_by = ? order by id desc",
                                number,
                                name,
                                fileId,
                                actor.id())
                        .stream()
                        .map(EvidenceItem::id)
                        .findFirst()
                : Optional.empty();
    }

    /**
     * An item that came as a file; the same file under the same name, sent twice by one click too many, is listed once.
     *
     * @param digest of its content
     * @return its id
     */
    public long addFile(
            RegistrationNumber number, String name, String fileId, String mediaType, long size, String digest) {
        rows.once(number, name, digest, actor.id());
        return insert(number, name, null, null, fileId, mediaType, size);
    }

    /**
     * 随登记上传: the file of an item that stands in the list since this very act; once the act is done, the chain has closed
     * over the item and it takes no file any more.
     */
    public void attach(long item, String fileId, String mediaType, long size) {
        rows.update(item, "file_id = ?, media_type = ?, file_size = ?", fileId, mediaType, size);
    }

    private long insert(
            RegistrationNumber number,
            String name,
            @Nullable String source,
            @Nullable String purpose,
            @Nullable String fileId,
            @Nullable String mediaType,
            @Nullable Long size) {
        var id = rows.insert("""
                        registration_number, name, source, purpose, file_id, media_type, file_size, submitted_at,
                        submitted_by""")
                .values(number, name, source, purpose, fileId, mediaType, size, OffsetDateTime.now(clock), actor.id());
        chain.note(number, LinkKind.EVIDENCE, id);
        return id;
    }
}
