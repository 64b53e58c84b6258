package org.tiaocai.linkage.conference;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Journal;
import org.tiaocai.linkage.Courts;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Period;
import org.tiaocai.shared.Refused;

/** What the application tells a joint conference. */
@Component
@Transactional
public class ConferenceProcess {

    static final String KEY = "joint-conference";

    private final RuntimeService engine;
    private final Conferences conferences;
    private final Courts courts;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    ConferenceProcess(
            RuntimeService engine, Conferences conferences, Courts courts, Journal journal, Actor actor, Clock clock) {
        this.engine = engine;
        this.conferences = conferences;
        this.courts = courts;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** 召集联席会议. @param topicsDue until when both sides may raise topics */
    public long call(String title, String court, Period period, LocalDate topicsDue) {
        var today = LocalDate.now(clock);
        if (topicsDue.isBefore(today)) {
            throw new Refused("征集议题的截止日期（" + topicsDue + "）不能早于今天");
        }
        var partner = courts.get(court);
        var id = conferences.insert(title, partner.id(), period, today, topicsDue);
        journal.ofTheHouse("召集联席会议：" + title, "与" + partner.name());
        actor.asApplication(() -> engine.startProcessInstanceByKey(
                KEY,
                Map.of(
                        ConferenceVariables.CONFERENCE.name(),
                        id,
                        ConferenceVariables.COURT_GROUP.name(),
                        partner.group())));
        return id;
    }
}
