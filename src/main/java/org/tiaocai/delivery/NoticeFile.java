package org.tiaocai.delivery;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** The rows of all notices. */
@Repository
class NoticeFile {

    private final JdbcClient jdbc;
    private final Clock clock;

    NoticeFile(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The notice that the draft would be, when it is already written. */
    Optional<Long> find(NoticeDraft draft) {
        return jdbc.sql("""
                        select id from notice
                        where registration_number = ? and kind = ? and occasion = ? and recipient = ?""")
                .params(draft.number().value(), draft.kind().name(), draft.occasion(), draft.recipient())
                .query(Long.class)
                .optional();
    }

    long insert(NoticeDraft draft, NoticeStatus status) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into notice (registration_number, kind, occasion, recipient, recipient_name, email, subject,
                            body, written_at, status, attempts)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0)""")
                .params(
                        draft.number().value(),
                        draft.kind().name(),
                        draft.occasion(),
                        draft.recipient(),
                        draft.recipientName(),
                        draft.email(),
                        draft.subject(),
                        draft.body(),
                        OffsetDateTime.now(clock),
                        status.name())
                .update(id, "id");
        return Objects.requireNonNull(id.getKeyAs(Long.class));
    }

    Notice get(long id) {
        return jdbc.sql("select * from notice where id = ?")
                .param(id)
                .query((row, line) -> notice(row))
                .optional()
                .orElseThrow(() -> new Refused("没有这份通知"));
    }

    List<Notice> of(RegistrationNumber number) {
        return jdbc.sql("select * from notice where registration_number = ? order by id")
                .param(number.value())
                .query((row, line) -> notice(row))
                .list();
    }

    void sent(long id) {
        jdbc.sql("update notice set status = ?, attempts = attempts + 1, settled_at = ? where id = ?")
                .params(NoticeStatus.SENT.name(), OffsetDateTime.now(clock), id)
                .update();
    }

    void failed(long id, NoticeStatus status) {
        jdbc.sql("update notice set status = ?, attempts = attempts + 1 where id = ?")
                .params(status.name(), id)
                .update();
    }

    void handled(long id, String handling) {
        jdbc.sql("update notice set status = ?, handling = ?, settled_at = ? where id = ?")
                .params(NoticeStatus.HANDLED.name(), handling, OffsetDateTime.now(clock), id)
                .update();
    }

    private static Notice notice(ResultSet row) throws SQLException {
        return new Notice(
                row.getLong("id"),
                RegistrationNumber.of(row.getString("registration_number")),
                NoticeKind.valueOf(row.getString("kind")),
                row.getString("occasion"),
                row.getString("recipient"),
                row.getString("recipient_name"),
                row.getString("email"),
                row.getString("subject"),
                row.getString("body"),
                row.getObject("written_at", OffsetDateTime.class),
                NoticeStatus.valueOf(row.getString("status")),
                row.getInt("attempts"),
                row.getObject("settled_at", OffsetDateTime.class),
                row.getString("handling"));
    }
}
