package org.tiaocai.outreach;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.limits.Days;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Rows;
import org.tiaocai.vault.Vault;

/** 走访台账: all visits and what came of them. The model asks whether anything is open. */
@Repository("outreachVisits")
@Transactional
public class Visits {

    private final JdbcClient jdbc;
    private final Rows<Visit> rows;
    private final Rows<FollowUp> followUps;
    private final Vault vault;
    private final Days days;
    private final Actor actor;
    private final Clock clock;

    Visits(JdbcClient jdbc, Vault vault, Days days, Actor actor, Clock clock) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "outreach_visit", this::visit);
        this.followUps = new Rows<>(
                jdbc,
                "(select f.*, v.outreach_id from outreach_follow_up f join outreach_visit v on v.id = f.visit_id) one",
                this::followUp);
        this.vault = vault;
        this.days = days;
        this.actor = actor;
        this.clock = clock;
    }

    long record(
            long outreach,
            LocalDate on,
            ProblemKind problem,
            String found,
            String guidance,
            @Nullable LocalDate followUpDue,
            @Nullable LocalDate nextOn) {
        var context = Outreaches.context(outreach);
        return rows.insert("""
                        outreach_id, visited_on, problem, found, guidance, follow_up_due, next_on, recorded_by, recorded_at""")
                .values(
                        outreach,
                        on,
                        problem,
                        vault.seal(found, context),
                        vault.seal(guidance, context),
                        followUpDue,
                        nextOn,
                        actor.id(),
                        OffsetDateTime.now(clock));
    }

    /** @param nextDue null when it is settled */
    void followedUp(Visit visit, String result, @Nullable LocalDate nextDue) {
        var today = LocalDate.now(clock);
        jdbc.sql("""
                        insert into outreach_follow_up (visit_id, done_on, result, settled, next_due) values (?, ?, ?, ?, ?)""")
                .params(
                        visit.id(),
                        today,
                        vault.seal(result, Outreaches.context(visit.outreachId())),
                        nextDue == null,
                        nextDue)
                .update();
        if (nextDue == null) {
            rows.update(visit.id(), "settled_on = ?", today);
        } else {
            rows.update(visit.id(), "follow_up_due = ?", nextDue);
        }
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<Visit> of(long outreach) {
        return rows.where("outreach_id = ? order by visited_on desc, id desc", outreach);
    }

    @Transactional(readOnly = true)
    public Optional<Visit> find(long id) {
        return rows.find(id);
    }

    /** Of a year, the newest first. @param person null for everybody's */
    @Transactional(readOnly = true)
    List<Visit> ofYear(int year, @Nullable String person) {
        return rows.where("""
                visited_on between ? and ? and (cast(? as varchar(64)) is null or outreach_id in (
                    select id from outreach where person = ?)) order by visited_on desc, id desc""", LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), person, person);
    }

    /** 跟进 of all visits of the pair, the first one first. */
    @Transactional(readOnly = true)
    public List<FollowUp> followUps(long outreach) {
        return followUps.where("outreach_id = ? order by id", outreach);
    }

    @Transactional(readOnly = true)
    public boolean isProblemOpen(long outreach) {
        return of(outreach).stream().anyMatch(Visit::isOpen);
    }

    /** What is followed up now: of several the one that was due first. @throws Refused when nothing is open */
    @Transactional(readOnly = true)
    Visit open(long outreach) {
        return rows.where("""
                        outreach_id = ? and follow_up_due is not null and settled_on is null
                        order by follow_up_due, id fetch first 1 rows only""", outreach).stream().findFirst().orElseThrow(() -> new Refused("没有待跟进的问题"));
    }

    /** The end of the day until which the problem is followed up, as a due date. */
    @Transactional(readOnly = true)
    public Date followUpEnd(long outreach) {
        return days.endOf(String.valueOf(open(outreach).followUpDue()));
    }

    private Visit visit(ResultSet row, int line) throws SQLException {
        var outreach = row.getLong("outreach_id");
        var context = Outreaches.context(outreach);
        return new Visit(
                row.getLong("id"),
                outreach,
                row.getObject("visited_on", LocalDate.class),
                ProblemKind.valueOf(row.getString("problem")),
                vault.open(row.getString("found"), context),
                vault.open(row.getString("guidance"), context),
                row.getObject("follow_up_due", LocalDate.class),
                row.getObject("settled_on", LocalDate.class),
                row.getObject("next_on", LocalDate.class),
                row.getString("recorded_by"));
    }

    private FollowUp followUp(ResultSet row, int line) throws SQLException {
        return new FollowUp(
                row.getLong("id"),
                row.getLong("visit_id"),
                row.getObject("done_on", LocalDate.class),
                vault.open(row.getString("result"), Outreaches.context(row.getLong("outreach_id"))),
                row.getBoolean("settled"),
                row.getObject("next_due", LocalDate.class));
    }
}
