package org.tiaocai.delivery;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** The rows of all notices. */
@Repository
class NoticeFile {

    private final Rows<Notice> rows;
    private final Clock clock;

    NoticeFile(JdbcClient jdbc, Clock clock) {
        this.rows = new Rows<>(jdbc, "notice", Notice.class);
        this.clock = clock;
    }

    /** The notice that the draft would be, when it is already written. */
    Optional<Long> find(NoticeDraft draft) {
        var same = "registration_number = ? and kind = ? and occasion = ? and recipient = ?";
        return rows.where(same, draft.number(), draft.kind(), draft.occasion(), draft.recipient()).stream()
                .map(Notice::id)
                .findFirst();
    }

    long insert(NoticeDraft draft, NoticeStatus status) {
        return rows.insert("""
                        registration_number, kind, occasion, recipient, recipient_name, email, subject, body, written_at,
                        status, attempts""")
                .values(
                        draft.number(),
                        draft.kind(),
                        draft.occasion(),
                        draft.recipient(),
                        draft.recipientName(),
                        draft.email(),
                        draft.subject(),
                        draft.body(),
                        OffsetDateTime.now(clock),
                        status,
                        0);
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

    void failed(long id, NoticeStatus status) {
        rows.update(id, "status = ?, attempts = attempts + 1", status);
    }

    void handled(long id, String handling) {
        var set = "status = ?, handling = ?, settled_at = ?";
        rows.update(id, set, NoticeStatus.HANDLED, handling, OffsetDateTime.now(clock));
    }
}
