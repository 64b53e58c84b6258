package org.tiaocai.outreach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.limits.Days;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.IncomingDay;
import org.tiaocai.shared.Rows;
import org.tiaocai.vault.Vault;

/** All pairs; the model asks them for its days. */
@Repository
@Transactional
public class Outreaches {

    static final int PAGE = 20;

    private final JdbcClient jdbc;
    private final Rows<Outreach> rows;
    private final Vault vault;
    private final Days days;
    private final Actor actor;
    private final Clock clock;

    Outreaches(JdbcClient jdbc, Vault vault, Days days, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "outreach", this::read);
        this.vault = vault;
        this.days = days;
        this.actor = actor;
        this.clock = clock;
    }

    /** Where what is written of a pair opens. */
    static String context(long outreach) {
        return "outreach-" + outreach;
    }

    long insertFirm(long enterprise, long link, String person, LocalDate from, @Nullable LocalDate until) {
        return rows.insert("enterprise_id, link_id, person, from_on, until_on, made_on, made_by")
                .values(enterprise, link, person, from, until, LocalDate.now(clock), actor.id());
    }

    long insertOrganisation(long organisation, String person, LocalDate from, @Nullable LocalDate until) {
        return rows.insert("organisation_id, person, from_on, until_on, made_on, made_by")
                .values(organisation, person, from, until, LocalDate.now(clock), actor.id());
    }

    void planned(long id, LocalDate visitOn, String subject) {
        rows.update(id, "visit_on = ?, subject = ?", visitOn, vault.seal(subject, context(id)));
    }

    void visitedNext(long id, @Nullable LocalDate on) {
        rows.update(id, "visit_on = ?", on);
    }

    void until(long id, @Nullable LocalDate until) {
        rows.update(id, "until_on = ?", until);
    }

    /** @return false for what has ended already */
    boolean endedEarly(long id, LocalDate on, String reason) {
        return rows.updateIf(
                "ended_on is null", id, "ended_on = ?, end_reason = ?", on, vault.seal(reason, context(id)));
    }

    void concluded(long id, String conclusion) {
        rows.update(id, "concluded_on = ?, conclusion = ?", LocalDate.now(clock), vault.seal(conclusion, context(id)));
    }

    /** 先前登记的联系, whose visits nobody has begun. */
    @Transactional(readOnly = true)
    List<Outreach> toBegin() {
        return rows.where("to_begin order by id");
    }

    /** @return false where another has begun it meanwhile */
    boolean begun(long id) {
        return rows.updateIf("to_begin", id, "to_begin = ?", false);
    }

    /** It never was: nobody has been there. */
    void remove(long id) {
        jdbc.sql("delete from outreach where id = ?").param(id).update();
    }

    @Transactional(readOnly = true)
    public Outreach get(long id) {
        return rows.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这一对联系"));
    }

    @Transactional(readOnly = true)
    public Optional<Outreach> ofLink(long link) {
        return rows.where("link_id = ?", link).stream().findFirst();
    }

    @Transactional(readOnly = true)
    List<Outreach> ofOrganisation(long organisation) {
        return rows.where("organisation_id = ?", organisation);
    }

    /** The newest first; one more than a page, if there are more. @param person null for everybody's */
    @Transactional(readOnly = true)
    List<Outreach> page(@Nullable String person, int page) {
        return rows.where(
                "(cast(? as varchar(64)) is null or person = ?) order by id desc offset ? rows fetch next ? rows only",
                person,
                person,
                (long) page * PAGE,
                PAGE + 1);
    }

    /** Those that are looked after on the day or later. */
    @Transactional(readOnly = true)
    List<Outreach> running(LocalDate day) {
        return rows.where("ended_on is null and (until_on is null or until_on >= ?)", day);
    }

    /** The instant at which the last day is over; without one, far away, until somebody names it. */
    @Transactional(readOnly = true)
    public Date over(long id) {
        return days.over(Objects.requireNonNullElse(get(id).untilOn(), IncomingDay.LAST));
    }

    /** The end of the day of the next visit, as a due date. */
    @Transactional(readOnly = true)
    public Date visitEnd(long id) {
        return days.endOf(Objects.requireNonNull(get(id).visitOn()).toString());
    }

    @Transactional(readOnly = true)
    public boolean isVisitedAgain(long id) {
        return get(id).visitOn() != null;
    }

    private Outreach read(ResultSet row, int line) throws SQLException {
        var id = row.getLong("id");
        return new Outreach(
                id,
                row.getObject("enterprise_id", Long.class),
                row.getObject("organisation_id", Long.class),
                row.getObject("link_id", Long.class),
                row.getString("person"),
                row.getObject("from_on", LocalDate.class),
                row.getObject("until_on", LocalDate.class),
                row.getObject("made_on", LocalDate.class),
                row.getString("made_by"),
                row.getObject("visit_on", LocalDate.class),
                open(row, "subject", id),
                row.getObject("ended_on", LocalDate.class),
                open(row, "end_reason", id),
                row.getObject("concluded_on", LocalDate.class),
                open(row, "conclusion", id));
    }

    private @Nullable String open(ResultSet row, String column, long id) throws SQLException {
        var sealed = row.getString(column);
        return sealed == null ? null : vault.open(sealed, context(id));
    }
}
