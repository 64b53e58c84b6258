package org.tiaocai.linkage.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.limits.Days;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.officers.LiaisonOfficers;
import org.tiaocai.shared.Refused;

/** 议定事项台账, as the models ask it: which are open, whose each is and until when. */
@Repository
@Transactional
public class ConferenceActions {

    private final JdbcClient jdbc;
    private final LiaisonOfficers officers;
    private final Courts courts;
    private final Days days;
    private final Clock clock;

    ConferenceActions(JdbcClient jdbc, LiaisonOfficers officers, Courts courts, Days days, Clock clock) {
        this.jdbc = jdbc;
        this.officers = officers;
        this.courts = courts;
        this.days = days;
        this.clock = clock;
    }

    void insert(long conference, String title, String body, String responsible, LocalDate dueOn) {
        jdbc.sql("""
                        insert into conference_action (conference_id, title, body, responsible, due_on)
                        values (?, ?, ?, ?, ?)""").params(conference, title, body, responsible, dueOn).update();
    }

    void done(long id, LocalDate on, String outcome) {
        jdbc.sql("update conference_action set done_on = ?, outcome = ? where id = ?")
                .params(on, outcome, id)
                .update();
    }

    void reminded(long id) {
        jdbc.sql("update conference_action set reminded_on = ? where id = ?")
                .params(LocalDate.now(clock), id)
                .update();
    }

    @Transactional(readOnly = true)
    public List<ConferenceAction> of(long conference) {
        return rows("conference_id = ? order by due_on, id", conference);
    }

    @Transactional(readOnly = true)
    public ConferenceAction get(long id) {
        return rows("id = ?", id).stream().findFirst().orElseThrow(() -> new Refused("没有这项议定事项"));
    }

    /** Ids of those that are still to be done. */
    @Transactional(readOnly = true)
    public List<Long> open(long conference) {
        return of(conference).stream()
                .filter(one -> one.doneOn() == null)
                .map(ConferenceAction::id)
                .toList();
    }

    /** The officers of the body that has to do it. */
    @Transactional(readOnly = true)
    public List<String> owner(long id) {
        return isOurs(id) ? officers.named() : List.of();
    }

    /** The group of the body, where no officer is named. */
    @Transactional(readOnly = true)
    public List<String> ownerGroup(long id) {
        return isOurs(id)
                ? officers.otherwise()
                : List.of(courts.get(get(id).body()).group());
    }

    public Date dueEnd(long id) {
        return days.endOf(get(id).dueOn().toString());
    }

    public Date over(long id) {
        return days.over(get(id).dueOn());
    }

    private boolean isOurs(long id) {
        return LiaisonOfficers.COMMISSION.equals(get(id).body());
    }

    private List<ConferenceAction> rows(String condition, long key) {
        return jdbc.sql("select * from conference_action where " + condition)
                .param(key)
                .query((row, line) -> new ConferenceAction(
                        row.getLong("id"),
                        row.getLong("conference_id"),
                        row.getString("title"),
                        row.getString("body"),
                        row.getString("responsible"),
                        row.getObject("due_on", LocalDate.class),
                        row.getObject("reminded_on", LocalDate.class),
                        row.getObject("done_on", LocalDate.class),
                        row.getString("outcome")))
                .list();
    }
}
