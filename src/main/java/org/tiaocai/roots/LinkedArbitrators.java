package org.tiaocai.roots;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.dispute.FirmCases;
import org.tiaocai.house.SettingJournal;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.people.GroupMembers;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.Faults;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/** 仲裁员联系企业: one at a time for each firm, and nobody who sits in one of its cases. */
@Repository
@Transactional
public class LinkedArbitrators {

    private final JdbcClient jdbc;
    private final Rows<LinkedArbitrator> rows;
    private final Enterprises enterprises;
    private final GroupMembers members;
    private final FirmCases cases;
    private final Duties duties;
    private final SettingJournal journal;
    private final ApplicationEventPublisher events;
    private final Actor actor;
    private final Clock clock;

    LinkedArbitrators(
            JdbcClient jdbc,
            Enterprises enterprises,
            GroupMembers members,
            FirmCases cases,
            Duties duties,
            SettingJournal journal,
            ApplicationEventPublisher events,
            Actor actor,
            Clock clock) {
        this.jdbc = jdbc;
        this.rows = new Rows<>(jdbc, "enterprise_arbitrator", LinkedArbitrator.class);
        this.enterprises = enterprises;
        this.members = members;
        this.cases = cases;
        this.duties = duties;
        this.journal = journal;
        this.events = events;
        this.actor = actor;
        this.clock = clock;
    }

    /** The newest first. */
    public List<LinkedArbitrator> of(long enterprise) {
        return rows.where("enterprise_id = ? order by from_on desc", enterprise);
    }

    /** Who looks after which of these firms today. */
    Map<Long, LinkedArbitrator> today(List<Long> some) {
        if (some.isEmpty()) {
            return Map.of();
        }
        var today = LocalDate.now(clock);
        var places = "?" + ", ?".repeat(some.size() - 1);
        var values = Stream.concat(some.stream(), Stream.of(today, today)).toArray();
        return rows
                .where(
                        "enterprise_id in (" + places + ") and from_on <= ? and (until_on is null or until_on >= ?)",
                        values)
                .stream()
                .collect(Collectors.toMap(LinkedArbitrator::enterpriseId, one -> one, (first, second) -> first));
    }

    /** Who may be linked to each of these firms: arbitrators who sit in none of its cases. */
    public Map<Long, List<GroupMembers.Member>> free(List<Enterprise> firms) {
        var all = members.of(Groups.ARBITRATOR);
        var seats = all.stream()
                .collect(Collectors.toMap(
                        GroupMembers.Member::id, one -> duties.with(Duty.ARBITRATOR, List.of(one.id()))));
        var taken = seats.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
        var free = new HashMap<Long, List<GroupMembers.Member>>();
        firms.forEach(firm -> {
            var running = cases.running(firm.creditCode(), taken);
            free.put(
                    firm.id(),
                    all.stream()
                            .filter(one -> running.stream().noneMatch(seats.getOrDefault(one.id(), Set.of())::contains))
                            .toList());
        });
        return free;
    }

    /** 联系. @return the id of the link. @throws Faults field by field */
    public long link(long enterprise, Map<String, String> fields) {
        enterprises.lock(enterprise);
        var firm = enterprises.get(enterprise);
        var typed = new Typed(fields);
        var person = typed.text("person");
        var from = typed.dayNeeded("from", "自何日起联系");
        var until = typed.until(from);
        var sits = sits(firm, person);
        typed.check()
                .that(members.isIn(Groups.ARBITRATOR, person), "person", "请选择仲裁员")
                .that(
                        sits.isEmpty(),
                        "person",
                        "这名仲裁员正在审理该企业的案件（" + sits.map(RegistrationNumber::value).orElse("") + "），结案以后才能联系该企业")
                .that(firm.isOn(from), "from", "这一日企业不在登记的期间内")
                .that(
                        of(enterprise).stream().noneMatch(one -> Term.meet(one.fromOn(), one.untilOn(), from, until)),
                        "from",
                        "这段时间已有联系该企业的仲裁员，请先写明他的最后一日")
                .refuse();
        long id;
        try {
            id = rows.insert("enterprise_id, person, from_on, until_on").values(enterprise, person, from, until);
        } catch (DuplicateKeyException atTheSameMoment) {
            throw new Refused("刚刚由他人登记了联系的仲裁员，请核对后再保存");
        }
        journal.write(
                SettingJournal.Area.ENTERPRISES,
                what(firm),
                null,
                actor.nameOf(person) + "，" + OrganisationChanges.days(from, until),
                null);
        events.publishEvent(new LinkChanged(mustBeOf(enterprise, id), LinkChanged.Kind.MADE));
        return id;
    }

    /** 联系至何日. What was before cannot be undone: the cases of that time keep the person out. */
    public void end(long enterprise, long link, Map<String, String> fields) {
        enterprises.lock(enterprise);
        var one = mustBeOf(enterprise, link);
        var today = LocalDate.now(clock);
        var typed = new Typed(fields);
        var until = typed.dayNeeded("until", "最后一日");
        typed.check()
                .that(!until.isBefore(today) || until.equals(one.untilOn()), "until", "最后一日不能早于今天")
                .that(one.on(today) != Term.OVER, "until", "联系已经结束，不能再变更")
                .that(!until.isBefore(one.fromOn()), "until", "最后一日不能早于第一日")
                .that(
                        of(enterprise).stream()
                                .noneMatch(other -> other.id() != link
                                        && Term.meet(other.fromOn(), other.untilOn(), one.fromOn(), until)),
                        "until",
                        "与下一名仲裁员联系的时间重叠")
                .refuse();
        rows.update(link, "until_on = ?", until);
        journal.write(
                SettingJournal.Area.ENTERPRISES,
                what(enterprises.get(enterprise)),
                actor.nameOf(one.person()) + "，" + OrganisationChanges.days(one.fromOn(), one.untilOn()),
                OrganisationChanges.days(one.fromOn(), until),
                null);
        events.publishEvent(new LinkChanged(mustBeOf(enterprise, link), LinkChanged.Kind.PERIOD));
    }

    /**
     * 撤销误登的联系: it never was, and keeps nobody out; what was entered, and why it is withdrawn, stays in the journal.
     *
     * @throws Faults without a reason
     */
    void withdraw(long enterprise, long link, Map<String, String> fields) {
        enterprises.lock(enterprise);
        var one = mustBeOf(enterprise, link);
        var reason = fields.getOrDefault("reason", "");
        new Faults.Check().filled(reason, "reason", "撤销的原因").refuse();
        jdbc.sql("delete from enterprise_arbitrator where id = ?").param(link).update();
        journal.write(
                SettingJournal.Area.ENTERPRISES,
                what(enterprises.get(enterprise)) + "，撤销误登的联系",
                actor.nameOf(one.person()) + "，" + OrganisationChanges.days(one.fromOn(), one.untilOn()),
                null,
                reason);
        events.publishEvent(new LinkChanged(one, LinkChanged.Kind.WITHDRAWN));
    }

    private LinkedArbitrator mustBeOf(long enterprise, long link) {
        return rows.find(link)
                .filter(found -> found.enterpriseId() == enterprise)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "没有这名联系的仲裁员"));
    }

    private Optional<RegistrationNumber> sits(Enterprise firm, String person) {
        var seats = duties.all(person).stream()
                .filter(one -> one.duty() == Duty.ARBITRATOR && !one.isFormer())
                .map(Duties.Taken::number)
                .collect(Collectors.toSet());
        return cases.running(firm.creditCode(), seats).stream().findFirst();
    }

    private static String what(Enterprise firm) {
        return "企业：" + firm.name() + "，联系的仲裁员";
    }
}
