package org.tiaocai.documents.draft;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;
import org.tiaocai.vault.Vault;

/** What people saw of a draft, and its versions; sealed, since a draft may print identity numbers in full. */
@Component
class DraftRows {

    private final JdbcClient jdbc;
    private final Rows<Seen> seen;
    private final Rows<Version> versions;
    private final Vault vault;
    private final Actor actor;
    private final Clock clock;

    DraftRows(JdbcClient jdbc, Vault vault, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.seen = new Rows<>(jdbc, "paper_draft_seen", Seen.class);
        this.versions = new Rows<>(jdbc, "paper_draft_version", Version.class);
        this.vault = vault;
        this.actor = actor;
        this.clock = clock;
    }

    /** @param earlier what the person had seen before the page last seen; null until it first changed */
    record Seen(long id, String page, @Nullable String earlier, OffsetDateTime seenAt) {}

    /** @param fileId the Word file that brought the version; null for what was in the system */
    record Version(
            long id,
            String code,
            String occasion,
            Way way,
            @Nullable String fileId,
            OffsetDateTime keptAt,
            String keptBy) {}

    /** How a version came. */
    enum Way {
        SYSTEM("系统中的文本"),
        WORD("Word 上传");

        private final String label;

        Way(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }

    Optional<Seen> seen(Drafts.Draft draft) {
        return seen
                .where(
                        "registration_number = ? and code = ? and occasion = ? and person = ?",
                        draft.number(),
                        draft.code(),
                        draft.occasion(),
                        actor.id())
                .stream()
                .findFirst()
                .map(one -> new Seen(
                        one.id(),
                        vault.open(one.page(), draft.number().value()),
                        one.earlier() == null
                                ? null
                                : vault.open(one.earlier(), draft.number().value()),
                        one.seenAt()));
    }

    /** The person has it before the eyes now. */
    void see(Drafts.Draft draft, @Nullable Seen last) {
        var page = sealed(draft);
        if (last == null) {
            seen.insert("registration_number, code, occasion, person, page, seen_at")
                    .values(draft.number(), draft.code(), draft.occasion(), actor.id(), page, now());
        } else if (!last.page().equals(draft.page().page())) {
            var before = vault.seal(last.page(), draft.number().value());
            seen.update(last.id(), "page = ?, earlier = ?, seen_at = ?", page, before, now());
        }
    }

    List<Version> versions(Drafts.Draft draft) {
        return versions.where(
                "registration_number = ? and code = ? and occasion = ? order by id",
                draft.number(),
                draft.code(),
                draft.occasion());
    }

    /** Keeps the draft as it is now. */
    void keep(Drafts.Draft draft, Way way, @Nullable String fileId) {
        versions.insert("registration_number, code, occasion, way, page, file_id, kept_at, kept_by")
                .values(draft.number(), draft.code(), draft.occasion(), way, sealed(draft), fileId, now(), actor.id());
    }

    String page(RegistrationNumber number, long version) {
        var sealed = jdbc.sql("select page from paper_draft_version where id = ? and registration_number = ?")
                .params(version, number.value())
                .query(String.class)
                .single();
        return vault.open(sealed, number.value());
    }

    private String sealed(Drafts.Draft draft) {
        return vault.seal(draft.page().page(), draft.number().value());
    }

    private OffsetDateTime now() {
        return OffsetDateTime.now(clock);
    }
}
