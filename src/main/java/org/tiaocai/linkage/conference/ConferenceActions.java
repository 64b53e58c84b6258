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
import org.tiaocai.shared.Rows;

/** 议定事项台账, as the models ask it: which are open, whose each is and until when. */
@Repository
@Transactional
public class ConferenceActions {

    private final Rows<ConferenceAction> rows;
    private final LiaisonOfficers officers;
    private final Courts courts;
    private final Days days;
    private final Clock clock;

    ConferenceActions(JdbcClient jdbc, LiaisonOfficers officers, Courts courts, Days days, Clock clock) {
        this.rows = new Rows<>(jdbc, "conference_action", ConferenceAction.class, "conference_id as conference");
        this.officers = officers;
        this.courts = courts;
        this.days = days;
        this.clock = clock;
    }

    void insert(long conference, String title, String body, String responsible, LocalDate dueOn) {
        rows.insert("conference_id, title, body, responsible, due_on")
                .once(conference, title, body, responsible, dueOn);
    }

    void done(long id, LocalDate on, String outcome) {
        rows.update(id, "done_on = ?, outcome = ?", on, outcome);
    }

    void reminded(long id) {
        rows.update(id, "reminded_on = ?", LocalDate.now(clock));
    }

    @Transactional(readOnly = true)
    public List<ConferenceAction> of(long conference) {
        return rows.where("conference_id = ? order by due_on, id", conference);
    }

    @Transactional(readOnly = true)
    public ConferenceAction get(long id) {
        return rows.get(id, "没有这项议定事项");
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
}
