package org.tiaocai.arbitration.hearing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** All hearings of all cases. */
@Repository
@Transactional
public class Hearings {

    private final JdbcClient jdbc;
    private final Rows<Hearing> rows;

    Hearings(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "hearing", this::read);
    }

    long plan(RegistrationNumber number, long bookingId, LocalDate on, boolean shortNoticeAgreed) {
        var ordinal = of(number).size() + 1;
        return rows.insert("registration_number, ordinal, booking_id, hearing_on, short_notice_agreed, state")
                .values(number, ordinal, bookingId, on, shortNoticeAgreed, Hearing.State.PLANNED);
    }

    void noticed(long id, long noticeId) {
        change(id, "notice_document_id = ?", noticeId);
    }

    void cancel(long id) {
        change(id, "state = 'CANCELLED'");
    }

    void held(long id, Hearing.Minutes minutes, List<Presence> attendance) {
        change(
                id,
                """
                state = 'HELD', held_on = ?, open_to_public = ?, applicant_attendance = ?, respondent_attendance = ?,
                limitation_raised = ?, mediation_attempted = ?, outcome = ?, record = ?, terms = ?, signatures = ?""",
                minutes.heldOn(),
                minutes.open(),
                minutes.applicant(),
                minutes.respondent(),
                minutes.limitationRaised(),
                minutes.mediationAttempted(),
                minutes.outcome(),
                minutes.record(),
                minutes.terms(),
                minutes.signatures());
        attendance.forEach(one -> jdbc.sql("""
                        insert into hearing_attendance
                            (hearing_id, party_id, attendance, notice_served_on, notice_method, notice_in_time)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(
                        id,
                        one.partyId(),
                        one.came().name(),
                        one.noticeServedOn(),
                        one.noticeMethod() == null ? null : one.noticeMethod().name(),
                        one.noticeInTime())
                .update());
    }

    /** 笔录 as far as it has been written while the hearing goes on. */
    record Noted(@Nullable String record, @Nullable String signatures) {}

    void note(long id, Noted noted) {
        change(id, "record = ?, signatures = ?", noted.record(), noted.signatures());
    }

    @Transactional(readOnly = true)
    Noted noted(long id) {
        return jdbc.sql("select record, signatures from hearing where id = ?")
                .param(id)
                .query(Noted.class)
                .single();
    }

    /** The tribunal that held them is revoked: the next one hears the case itself. */
    void setAside(RegistrationNumber number, LocalDate on) {
        jdbc.sql(
                        "update hearing set set_aside_on = ? where registration_number = ? and held_on is not null and set_aside_on is null")
                .params(on, number.value())
                .update();
    }

    Hearing get(long id) {
        return rows.get(id, "没有这次开庭的记录");
    }

    /** The hearings of a case in their order. */
    @Transactional(readOnly = true)
    public List<Hearing> of(RegistrationNumber number) {
        return rows.of(number);
    }

    /** The hearings of other cases that are planned for the same session. */
    @Transactional(readOnly = true)
    List<Hearing> sharing(Hearing hearing) {
        return hearing.bookingId() == null
                ? List.of()
                : rows.where(
                        "booking_id = ? and id <> ? and state = 'PLANNED' order by id",
                        hearing.bookingId(),
                        hearing.id());
    }

    /** The hearings of other cases in the same session, planned or held. */
    @Transactional(readOnly = true)
    List<Hearing> ofSession(Hearing hearing) {
        return hearing.bookingId() == null
                ? List.of()
                : rows.where(
                        "booking_id = ? and id <> ? and state <> 'CANCELLED' order by id",
                        hearing.bookingId(),
                        hearing.id());
    }

    /** The hearing that is planned and not yet held. */
    @Transactional(readOnly = true)
    public Optional<Hearing> planned(RegistrationNumber number) {
        return of(number).stream()
                .filter(one -> one.state() == Hearing.State.PLANNED)
                .findFirst();
    }

    /** The last hearing that was held and counts. */
    @Transactional(readOnly = true)
    public Optional<Hearing> lastHeld(RegistrationNumber number) {
        return of(number).stream().filter(Hearing::counts).reduce((first, last) -> last);
    }

    private void change(long id, String set, @Nullable Object... values) {
        if (!rows.updateIf("state = 'PLANNED'", id, set, values)) {
            throw new Refused("这次开庭已经取消或者已经记录，请刷新后查看");
        }
    }

    private Hearing read(ResultSet row, int line) throws SQLException {
        return new Hearing(
                row.getLong("id"),
                RegistrationNumber.of(row.getString("registration_number")),
                row.getInt("ordinal"),
                row.getObject("booking_id", Long.class),
                row.getObject("hearing_on", LocalDate.class),
                row.getBoolean("short_notice_agreed"),
                Hearing.State.valueOf(row.getString("state")),
                row.getObject("notice_document_id", Long.class),
                minutes(row),
                row.getString("outcome") == null ? List.of() : attendance(row.getLong("id")),
                row.getObject("set_aside_on", LocalDate.class));
    }

    private List<Presence> attendance(long id) {
        return jdbc.sql("""
                        select party_id, attendance as came, notice_served_on, notice_method, notice_in_time
                        from hearing_attendance where hearing_id = ? order by party_id""").param(id).query(Presence.class).list();
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
