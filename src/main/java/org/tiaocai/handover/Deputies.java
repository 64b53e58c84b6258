package org.tiaocai.handover;

import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.people.accounts.Standings;
import org.tiaocai.rights.Rights;
import org.tiaocai.scheduling.Unavailabilities;
import org.tiaocai.shared.IncomingDay;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.Rows;

/** 代理人: named by the absent person, or by who arranges the work; one at a time. */
@Repository
@Transactional
public class Deputies {

    private static final int LONGEST = 200;

    private final Rows<Deputy> rows;
    private final StaffAtHand colleagues;
    private final Standings standings;
    private final Unavailabilities away;
    private final Rights rights;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    Deputies(
            JdbcClient jdbc,
            StaffAtHand colleagues,
            Standings standings,
            Unavailabilities away,
            Rights rights,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.rows = new Rows<>(jdbc, "deputy", Deputy.class);
        this.colleagues = colleagues;
        this.standings = standings;
        this.away = away;
        this.rights = rights;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** 指定代理人, until a day or until further notice. @throws Refused when the deputy could not do the work, or another stands in already */
    void name(String person, String deputy, LocalDate from, @Nullable LocalDate last, @Nullable String reason) {
        mayArrangeFor(person);
        var today = LocalDate.now(clock);
        var until = last == null ? IncomingDay.LAST : last;
        if (!standings.alone(person) || !standings.isOfTheHouse(person)) {
            throw new Refused("没有这名同事，或者账号已经停用，请从列表中选择");
        }
        if (until.isBefore(from) || until.isBefore(today)) {
            throw new Refused("结束日期不能早于开始日期，也不能早于今天");
        }
        if (reason == null || reason.isBlank() || reason.length() > LONGEST) {
            throw new Refused("请填写原因，例如请假、出差，不超过二百字");
        }
        if (person.equals(deputy)) {
            throw new Refused("代理人应当是另一名同事");
        }
        if (!colleagues.isHere(deputy)) {
            throw new Refused("没有这名同事，或者账号已经停用，请另选一人");
        }
        if (Collections.disjoint(colleagues.roles(person), colleagues.roles(deputy))) {
            throw new Refused(actor.nameOf(deputy) + "没有" + actor.nameOf(person) + "的任何一个岗位，不能代理，请选择同岗位的同事");
        }
        var first = from.isBefore(today) ? today : from;
        refuseAway(deputy, first, last == null ? first : last);
        of(person).stream()
                .filter(one -> !one.untilOn().isBefore(from) && !one.fromOn().isAfter(until))
                .findFirst()
                .ifPresent(one -> {
                    throw new Refused("这段时间已由" + actor.nameOf(one.deputy()) + "代理（" + one.span() + "），请先结束原来的代理");
                });
        rows.insert("person, deputy, from_on, until_on, reason, entered_by, entered_at")
                .values(person, deputy, from, until, reason.strip(), actor.id(), OffsetDateTime.now(clock));
        journal.ofTheHouse("指定代理人", person + " 由 " + deputy + " 代理，" + Deputy.span(from, until));
    }

    /** Until further notice goes beyond any leave: then only the first day is asked for. */
    private void refuseAway(String deputy, LocalDate from, LocalDate last) {
        away.leaveOf(deputy, from, last).stream().findFirst().ifPresent(leave -> {
            throw new Refused(actor.nameOf(deputy) + "在这段时间请假（" + Deputy.span(leave.fromDay(), leave.toDay())
                    + "），不能代理，请另选一人，或者错开日期；已经回岗的，请先在排期日历销假");
        });
    }

    /** 结束代理: from today on nobody stands in. */
    void end(long id) {
        var one = rows.get(id, "没有这项代理");
        mayArrangeFor(one.person());
        var yesterday = LocalDate.now(clock).minusDays(1);
        if (one.untilOn().isAfter(yesterday)) {
            rows.update(id, "until_on = ?", yesterday);
            journal.ofTheHouse("结束代理", one.person() + " 不再由 " + one.deputy() + " 代理");
        }
    }

    /** For whom the person stands in today. */
    @Transactional(readOnly = true)
    public List<String> principalsOf(String deputy) {
        var today = LocalDate.now(clock);
        return rows
                .where("deputy = ? and from_on <= ? and until_on >= ? order by person", deputy, today, today)
                .stream()
                .map(Deputy::person)
                .distinct()
                .toList();
    }

    @Transactional(readOnly = true)
    boolean standsInFor(String deputy, String person) {
        return principalsOf(deputy).contains(person);
    }

    /** Those of today and to come, with who is still here. */
    @Transactional(readOnly = true)
    List<Deputy> all() {
        return here(rows.where("until_on >= ? order by from_on, id", LocalDate.now(clock)));
    }

    private List<Deputy> of(String person) {
        return here(rows.where("person = ? and until_on >= ? order by from_on", person, LocalDate.now(clock)));
    }

    /** Who has left stands in for nobody, and keeps nobody from being named. */
    private List<Deputy> here(List<Deputy> all) {
        return all.stream().filter(one -> colleagues.isHere(one.deputy())).toList();
    }

    private void mayArrangeFor(String person) {
        if (!person.equals(actor.id()) && !rights.may("handover.arrange")) {
            throw new Refused("您只能为自己指定代理人；为同事指定的，由协调员或者仲裁院负责人办理");
        }
    }
}
