package org.tiaocai.arbitration.hearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** All hearings of all cases. */
@Repository
@Transactional
public class Hearings {

    private final JdbcClient jdbc;

    Hearings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    long plan(RegistrationNumber number, long bookingId, LocalDate on, boolean shortNoticeAgreed) {
        var id = new GeneratedKeyHolder();
        jdbc.sql("""
                        insert into hearing (registration_number, ordinal, booking_id, hearing_on, short_notice_agreed, state)
                        values (?, (select count(*) + 1 from hearing where registration_number = ?), ?, ?, ?, 'PLANNED')""")
                .params(number.value(), number.value(), bookingId, on, shortNoticeAgreed)
                .update(id, "id");
        return Objects.requireNonNull(id.getKeyAs(Long.class));
    }

    void noticed(long id, long noticeId) {
        change("notice_document_id = ?", id, noticeId);
    }

    void cancel(long id) {
        change("state = 'CANCELLED'", id);
    }

    void held(long id, Hearing.Minutes minutes) {
        change(
                """
                state = 'HELD', held_on = ?, open_to_public = ?, applicant_attendance = ?, respondent_attendance = ?,
                limitation_raised = ?, mediation_attempted = ?, outcome = ?, record = ?, terms = ?, signatures = ?""",
                id,
                minutes.heldOn(),
                minutes.open(),
                minutes.applicant().name(),
                minutes.respondent().name(),
                minutes.limitationRaised(),
                minutes.mediationAttempted(),
                minutes.outcome().name(),
                minutes.record(),
                minutes.terms(),
                minutes.signatures());
    }

    Hearing get(long id) {
        return rows("id = ?", id).stream().findFirst().orElseThrow(() -> new Refused("没有这次开庭的记录"));
    }

    /** The hearings of a case in their order. */
    @Transactional(readOnly = true)
    public List<Hearing> of(RegistrationNumber number) {
        return rows("registration_number = ? order by id", number.value());
    }

    /** The hearing that is planned and not yet held. */
    @Transactional(readOnly = true)
    public Optional<Hearing> planned(RegistrationNumber number) {
        return of(number).stream()
                .filter(one -> one.state() == Hearing.State.PLANNED)
                .findFirst();
    }

    /** The last hearing that was held. */
    @Transactional(readOnly = true)
    public Optional<Hearing> lastHeld(RegistrationNumber number) {
        return of(number).stream()
                .filter(one -> one.state() == Hearing.State.HELD)
                .reduce((first, last) -> last);
    }

    private void change(String set, long id, @Nullable Object... values) {
        var all = new @Nullable Object[values.length + 1];
        System.arraycopy(values, 0, all, 0, values.length);
        all[values.length] = id;
        if (jdbc.sql("update hearing set " + set + " where id = ? and state = 'PLANNED'")
                        .params(all)
                        .update()
                == 0) {
            throw new Refused("这次开庭已经取消或者已经记录，请刷新后查看");
        }
    }

    private List<Hearing> rows(String condition, Object key) {
        return jdbc.sql("select * from hearing where " + condition)
                .param(key)
                .query((row, line) -> new Hearing(
                        row.getLong("id"),
                        RegistrationNumber.of(row.getString("registration_number")),
                        row.getInt("ordinal"),
                        row.getObject("booking_id", Long.class),
                        row.getObject("hearing_on", LocalDate.class),
                        row.getBoolean("short_notice_agreed"),
                        Hearing.State.valueOf(row.getString("state")),
                        row.getObject("notice_document_id", Long.class),
                        minutes(row)))
                .list();
    }

    private static Hearing.@Nullable Minutes minutes(ResultSet row) throws SQLException {
        return row.getString("outcome") == null
                ? null
                : new Hearing.Minutes(
                        row.getObject("held_on", LocalDate.class),
                        row.getBoolean("open_to_public"),
                        Attendance.valueOf(row.getString("applicant_attendance")),
                        Attendance.valueOf(row.getString("respondent_attendance")),
                        row.getBoolean("limitation_raised"),
                        row.getBoolean("mediation_attempted"),
                        HearingOutcome.valueOf(row.getString("outcome")),
                        row.getString("record"),
                        row.getString("terms"),
                        row.getString("signatures"));
    }
}
