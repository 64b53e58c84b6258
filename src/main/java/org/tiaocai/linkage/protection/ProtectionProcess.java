package org.tiaocai.linkage.protection;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.Journal;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.linkage.CourtCases;
import org.tiaocai.linkage.Courts;
import org.tiaocai.linkage.protection.Road.Result;
import org.tiaocai.mediation.AgreementPerformed;
import org.tiaocai.mediation.AgreementsInForce;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 登记保障的办理: what the parties told of it, from the application to the court's answer (民诉法205–206、225–228). */
@Component
@Transactional
public class ProtectionProcess {

    private final ProtectionTable table;
    private final ProtectionRequests requests;
    private final AgreementsInForce agreements;
    private final Disputes disputes;
    private final Courts courts;
    private final CourtCases courtCases;
    private final RunningLimits limits;
    private final Journal journal;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ProtectionProcess(
            ProtectionTable table,
            ProtectionRequests requests,
            AgreementsInForce agreements,
            Disputes disputes,
            Courts courts,
            CourtCases courtCases,
            RunningLimits limits,
            Journal journal,
            Clock clock,
            ApplicationEventPublisher events) {
        this.table = table;
        this.requests = requests;
        this.agreements = agreements;
        this.disputes = disputes;
        this.courts = courts;
        this.courtCases = courtCases;
        this.limits = limits;
        this.journal = journal;
        this.clock = clock;
        this.events = events;
    }

    /**
     * @param court null for performance on the spot
     * @throws Refused where the road is not open on that day, with the table's reason
     */
    public long applied(
            RegistrationNumber number, Road road, LocalDate on, @Nullable String court, @Nullable String courtCaseNo) {
        disputes.inTurn(number);
        mustBeOpen(number, road, on);
        var applies = road.isCourts() ? courts.get(Objects.requireNonNullElse(court, "")) : null;
        if (requests.of(number).stream().anyMatch(one -> one.road() == road && one.isOpen())) {
            throw new Refused("已经登记过" + road.label() + "，还没有结果，不能重复登记");
        }
        var id = requests.insert(number, road, on, applies == null ? null : applies.id(), courtCaseNo);
        if (applies == null) {
            requests.ended(get(number, id), Result.PERFORMED, on);
            events.publishEvent(new AgreementPerformed(number, on));
        } else {
            courtCases.concerns(number, applies.id());
        }
        if (road == Road.CONFIRMATION) {
            limits.settle(number, RuleIds.CONFIRMATION_APPLICATION, on);
        }
        journal.act(number, "调解协议：" + road.label(), applies == null ? Result.PERFORMED.label() : applies.name());
        return id;
    }

    /** @throws Refused where the result is not one of that road, or not after what it follows */
    public void ended(RegistrationNumber number, long id, Result result, LocalDate on) {
        disputes.inTurn(number);
        var one = get(number, id);
        if (!one.isOpen()) {
            throw new Refused("这项办理已经有了结果：" + one.standing());
        }
        if (!one.road().results().contains(result) || result == one.result()) {
            throw new Refused(one.road().label() + "不会有这样的结果，请重新选择");
        }
        var isOrdered = one.result() == Result.ORDERED;
        if (result.followsOrder() != isOrdered) {
            throw new Refused(isOrdered ? "支付令已经发出，请登记债务人有没有异议" : "请先登记法院发出支付令的日期");
        }
        var since = isOrdered ? Objects.requireNonNull(one.orderedOn()) : one.appliedOn();
        mustBeBetween("结果的日期", since, on);
        if (result == Result.ORDERED) {
            requests.ordered(one, on);
        } else {
            requests.ended(one, result, on);
        }
        journal.act(number, one.road().label() + "的结果", result.label());
    }

    private void mustBeOpen(RegistrationNumber number, Road road, LocalDate on) {
        var agreement = agreements.of(number).orElseThrow(() -> new Refused("还没有生效的调解协议，不能登记保障的办理"));
        if (road == Road.ARBITRATION) {
            throw new Refused("申请仲裁的，请在回访之后用“转入仲裁申请”登记");
        }
        if (road.results().isEmpty()) {
            throw new Refused("申请仲裁审查的，请用“双方共同申请仲裁审查”登记");
        }
        mustBeBetween("办理的日期", Objects.requireNonNull(agreement.effectiveOn()), on);
        table.offers(number, on).stream()
                .filter(offer -> offer.road() == road && !offer.isOpen())
                .findFirst()
                .ifPresent(closed -> {
                    throw new Refused(road.label() + "现在不能办理：" + closed.reason());
                });
    }

    private void mustBeBetween(String what, LocalDate first, LocalDate on) {
        var today = LocalDate.now(clock);
        if (on.isBefore(first) || on.isAfter(today)) {
            throw new Refused(what + "应当在 " + first + " 至今天（" + today + "）之间");
        }
    }

    private ProtectionRequest get(RegistrationNumber number, long id) {
        return requests.of(number).stream()
                .filter(one -> one.id() == id)
                .findFirst()
                .orElseThrow(() -> new Refused("没有这项办理，请刷新后重新选择"));
    }
}
