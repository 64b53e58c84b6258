package org.tiaocai.scheduling;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.people.accounts.Standings;
import org.tiaocai.scheduling.Substitutions.Cover;
import org.tiaocai.shared.LocalTimes;
import org.tiaocai.shared.Refused;

/** 请假: the leave and its substitutes are entered together or not at all. */
@Component
public class Absences {

    private final Unavailabilities away;
    private final Substitutions substitutions;
    private final Standings standings;
    private final Journal journal;
    private final Actor people;
    private final Clock clock;

    Absences(
            Unavailabilities away,
            Substitutions substitutions,
            Standings standings,
            Journal journal,
            Actor people,
            Clock clock) {
        this.away = away;
        this.substitutions = substitutions;
        this.standings = standings;
        this.journal = journal;
        this.people = people;
        this.clock = clock;
    }

    /** 请假 that is not over. */
    public record Leave(
            long id,
            String person,
            LocalDate from,
            LocalDate to,
            @Nullable String reason) {

        /** 期间 as people read it. */
        public String span() {
            return LocalTimes.inTables(from) + " 至 " + LocalTimes.inTables(to);
        }
    }

    /** @return each session of the absent one, and who sits instead, if anybody can */
    @Transactional
    public List<Cover> enter(String absent, LocalDate from, LocalDate to, String reason) {
        if (to.isBefore(from)) {
            throw new Refused("结束日期不能早于开始日期");
        }
        if (!standings.isOfTheHouse(absent)) {
            throw new Refused("没有这名同事，或者账号已经停用，请从列表中选择");
        }
        away.enter(Panels.key(absent), Unavailability.Kind.LEAVE, from, to, reason);
        return substitutions.cover(absent, from, to, reason);
    }

    /** Those of today and to come. */
    @Transactional(readOnly = true)
    public List<Leave> open() {
        return away.leaveFrom(LocalDate.now(clock)).stream()
                .map(Absences::leave)
                .toList();
    }

    /**
     * 销假: who is back sits again from today on; of a leave that had begun the days until then stay. Sessions that a colleague
     * has taken over stay with the colleague.
     */
    @Transactional
    public void end(long id) {
        var today = LocalDate.now(clock);
        var one = away.leaveFrom(today).stream()
                .filter(leave -> leave.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refused("没有这次请假，或者已经销假、期满，请刷新后核对"));
        if (one.fromDay().isBefore(today)) {
            away.shorten(one, today.minusDays(1));
        } else {
            away.remove(id);
        }
        var leave = leave(one);
        journal.ofTheHouse(
                "销假", people.nameOf(leave.person()) + "，" + leave.span() + "，自 " + LocalTimes.inTables(today) + " 起销假");
    }

    private static Leave leave(Unavailability one) {
        return new Leave(
                one.id(), one.resource().substring(Panels.key("").length()), one.fromDay(), one.toDay(), one.reason());
    }
}
