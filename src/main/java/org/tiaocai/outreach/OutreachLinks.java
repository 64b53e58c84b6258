package org.tiaocai.outreach;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Journal;
import org.tiaocai.people.Actor;
import org.tiaocai.people.GroupMembers;
import org.tiaocai.people.Groups;
import org.tiaocai.roots.LinkChanged;
import org.tiaocai.roots.LinkedArbitrators;
import org.tiaocai.roots.RootOrganisations;
import org.tiaocai.roots.Term;
import org.tiaocai.roots.Typed;
import org.tiaocai.shared.Faults;
import org.tiaocai.shared.Refused;

/**
 * 建立、变更和结束联系. Of a firm it is the register's own link, which keeps the arbitrator out of the firm's cases (法33); whoever
 * links somebody there has the visits begin as well.
 */
@Component
@Transactional
public class OutreachLinks {

    private final Outreaches outreaches;
    private final Visits visits;
    private final VisitPhotos photos;
    private final OutreachProcess process;
    private final LinkedArbitrators firms;
    private final RootOrganisations organisations;
    private final Units units;
    private final GroupMembers members;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    OutreachLinks(
            Outreaches outreaches,
            Visits visits,
            VisitPhotos photos,
            OutreachProcess process,
            LinkedArbitrators firms,
            RootOrganisations organisations,
            Units units,
            GroupMembers members,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.outreaches = outreaches;
        this.visits = visits;
        this.photos = photos;
        this.process = process;
        this.firms = firms;
        this.organisations = organisations;
        this.units = units;
        this.members = members;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** 建立联系. @return the id of the pair. @throws Faults field by field */
    public long link(Map<String, String> fields) {
        var unit = fields.getOrDefault("unit", "");
        var id = id(unit);
        new Faults.Check().that(id.isPresent(), "unit", "请选择要联系的单位").refuse();
        return unit.startsWith("E")
                ? outreaches
                        .ofLink(firms.link(id.orElseThrow(), fields))
                        .orElseThrow()
                        .id()
                : linkOrganisation(id.orElseThrow(), fields);
    }

    private long linkOrganisation(long id, Map<String, String> fields) {
        organisations.lock(id);
        var organisation = organisations.find(id).orElseThrow(() -> Faults.of("unit", "登记簿里没有这个调解组织"));
        var typed = new Typed(fields);
        var person = typed.text("person");
        var from = typed.dayNeeded("from", "自何日起联系");
        var until = typed.until(from);
        typed.check()
                .that(members.isIn(Groups.ARBITRATOR, person), "person", "请选择仲裁员")
                .that(organisation.isOn(from), "from", "这一日调解组织不在登记的期间内")
                .that(
                        outreaches.ofOrganisation(id).stream()
                                .noneMatch(one -> Term.meet(one.fromOn(), one.untilOn(), from, until)),
                        "from",
                        "这段时间已有联系该组织的仲裁员，请先结束他的联系")
                .refuse();
        var made = outreaches.insertOrganisation(id, person, from, until);
        begin(made);
        return made;
    }

    @EventListener
    void on(LinkChanged changed) {
        var link = changed.link();
        switch (changed.kind()) {
            case MADE ->
                begin(outreaches.insertFirm(
                        link.enterpriseId(), link.id(), link.person(), link.fromOn(), link.untilOn()));
            case PERIOD ->
                outreaches.ofLink(link.id()).ifPresent(one -> {
                    outreaches.until(one.id(), link.untilOn());
                    process.periodChanged(one);
                });
            case WITHDRAWN -> outreaches.ofLink(link.id()).ifPresent(this::withdraw);
        }
    }

    private void withdraw(Outreach one) {
        if (!visits.of(one.id()).isEmpty()) {
            throw new Refused("这名仲裁员已经走访过该企业，不是误登；不再联系的，请登记最后一日");
        }
        if (one.concludedOn() != null) {
            throw new Refused("这一对联系已经小结，不是误登");
        }
        process.withdrawn(one);
        photos.removeAll(one.id());
        outreaches.remove(one.id());
    }

    /** 提前结束, by the head, as of today, also after the 小结 while the days still run. @throws Refused for what has ended or has not begun */
    public void end(long id, String reason) {
        new Faults.Check().filled(reason, "reason", "提前结束的原因").refuse();
        var one = outreaches.get(id);
        var today = LocalDate.now(clock);
        if (one.isOver(today) || !outreaches.endedEarly(id, today, reason)) {
            throw Faults.of("reason", "这一对联系已经结束");
        }
        if (today.isBefore(one.fromOn())) {
            throw Faults.of("reason", "这一对联系还没有开始；误登的，请在企业的登记页撤销，或者在第一日以后结束");
        }
        if (one.enterpriseId() != null && one.linkId() != null) {
            firms.end(one.enterpriseId(), one.linkId(), Map.of("until", today.toString()));
        } else {
            outreaches.until(id, today);
        }
        process.ended(one);
        journal.ofTheHouse("提前结束联系：" + units.name(one), actor.nameOf(one.person()));
    }

    private void begin(long id) {
        var one = outreaches.get(id);
        process.linked(one);
        journal.ofTheHouse("建立联系：" + units.name(one), actor.nameOf(one.person()));
    }

    private static Optional<Long> id(String unit) {
        return unit.matches("[EO]\\d{1,18}") ? Optional.of(Long.valueOf(unit.substring(1))) : Optional.empty();
    }
}
