package org.tiaocai.delivery;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** The rows of all notices. */
@Repository
class NoticeFile {

    private static final String TO_BE_TOLD = "status in ('RECORDED', 'UNDELIVERED', 'UNCERTAIN')";

    private final Rows<Notice> rows;
    private final Clock clock;

    NoticeFile(JdbcClient jdbc, Clock clock) {
        this.rows = new Rows<>(jdbc, "notice", Notice.class);
        this.clock = clock;
    }

    /** The notice that the draft would be, when it is already written. */
    Optional<Long> find(NoticeDraft draft) {
        var same = "registration_number = ? and kind = ? and occasion = ? and recipient = ?";
        return rows
                .where(
                        same,
                        draft.number(),
                        draft.kind(),
                        draft.occasion(),
                        draft.to().key())
                .stream()
                .map(Notice::id)
                .findFirst();
    }

    long insert(NoticeDraft draft, NoticeStatus status, @Nullable LocalDate callBy) {
        return rows.insert("""
                        registration_number, kind, occasion, recipient, recipient_name, email, phone, subject, body, brief,
                        written_at, status, attempts, call_by, useful_until""")
                .values(
                        draft.number(),
                        draft.kind(),
                        draft.occasion(),
                        draft.to().key(),
                        draft.to().name(),
                        draft.to().email(),
                        draft.to().phone(),
                        draft.subject(),
                        draft.body(),
                        draft.brief(),
                        OffsetDateTime.now(clock),
                        status,
                        0,
                        callBy,
                        draft.usefulUntil());
    }

    Optional<Notice> find(long id) {
        return rows.find(id);
    }

    Notice get(long id) {
        return rows.get(id, "没有这份通知");
    }

    List<Notice> of(RegistrationNumber number) {
        return rows.of(number);
    }

    void sent(long id) {
        rows.update(
                id,
                "status = ?, attempts = attempts + 1, settled_at = ?",
                NoticeStatus.SENT,
                OffsetDateTime.now(clock));
    }

    void failed(long id) {
        rows.update(id, "attempts = attempts + 1");
    }

    /** Nothing more is tried; a person tells the recipient until the day. */
    void toBeTold(long id, NoticeStatus status, LocalDate callBy) {
        rows.update(id, "status = ?, call_by = ?", status, callBy);
    }

    /**
     * What somebody has yet to be told by a person, the most urgent first; those from before the call list have no day, and
     * what is about a session that is over helps nobody any more.
     */
    List<Notice> toBeTold() {
        return rows.where(
                TO_BE_TOLD
                        + " and call_by is not null and (useful_until is null or useful_until >= ?) order by call_by, registration_number, id",
                LocalDate.now(clock));
    }

    /** @return false when somebody has told the recipient meanwhile */
    boolean handled(long id, String handling) {
        return rows.updateIf(
                TO_BE_TOLD,
                id,
                "status = ?, handling = ?, settled_at = ?",
                NoticeStatus.HANDLED,
                handling,
                OffsetDateTime.now(clock));
    }
}
