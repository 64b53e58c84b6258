package org.tiaocai.workday;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.rights.Level;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.RegistrationNumber;

/** 昨天以来的新情况: what others, and the system, did in the cases that one works on. */
@Component
record SinceYesterday(Journal journal, Rights rights, Actor actor, Clock clock) {

    private static final int MOST = 60;

    record Line(String number, OffsetDateTime at, String title, String who) {}

    List<Line> in(Collection<RegistrationNumber> cases) {
        var since =
                LocalDate.now(clock).minusDays(1).atStartOfDay(clock.getZone()).toOffsetDateTime();
        var internal = new HashMap<RegistrationNumber, Boolean>();
        return journal.byOthers(rights.readable(cases, Level.MASKED), since, actor.id(), MOST).stream()
                .filter(one -> !one.entry().internal()
                        || internal.computeIfAbsent(
                                one.number(), number -> rights.in(number).may("paper.internal")))
                .map(one -> new Line(
                        one.number().value(),
                        one.entry().at(),
                        one.entry().title(),
                        actor.nameOf(one.entry().actor())))
                .toList();
    }
}
