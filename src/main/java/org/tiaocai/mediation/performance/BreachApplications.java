package org.tiaocai.mediation.performance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.dispute.Claim;
import org.tiaocai.dispute.ClaimType;
import org.tiaocai.dispute.Claims;
import org.tiaocai.dispute.Disputes;
import org.tiaocai.dispute.FurtherApplications;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Registration;
import org.tiaocai.dispute.SamePersons;
import org.tiaocai.mediation.AgreementsInForce;
import org.tiaocai.mediation.ConfirmedByCourt;
import org.tiaocai.shared.LocalTimes;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 转入仲裁申请 (法15): who has not got what was agreed within its time applies for arbitration. What the agreement leaves open
 * is asked for, of the same persons, by the same door as any other application; nobody types it again.
 */
@Component
class BreachApplications {

    private static final int LONGEST_FACTS = 20_000;

    private final PromisedActs acts;
    private final Claims claims;
    private final Parties parties;
    private final List<ConfirmedByCourt> courts;
    private final SamePersons persons;
    private final FurtherApplications applications;
    private final AgreementsInForce agreements;
    private final PerformanceProcess process;
    private final Disputes disputes;
    private final Journal journal;
    private final Clock clock;

    BreachApplications(
            PromisedActs acts,
            Claims claims,
            Parties parties,
            List<ConfirmedByCourt> courts,
            SamePersons persons,
            FurtherApplications applications,
            AgreementsInForce agreements,
            PerformanceProcess process,
            Disputes disputes,
            Journal journal,
            Clock clock) {
        this.acts = acts;
        this.claims = claims;
        this.parties = parties;
        this.courts = courts;
        this.persons = persons;
        this.applications = applications;
        this.agreements = agreements;
        this.process = process;
        this.disputes = disputes;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * @param receivedOn when the application came in; today unless said
     * @return the number under which it is registered; pressed once more, the same again
     */
    @Transactional
    RegistrationNumber file(RegistrationNumber number, @Nullable LocalDate receivedOn) {
        disputes.inTurn(number);
        if (courts.stream().anyMatch(court -> court.confirmedOn(number).isPresent())) {
            throw new Refused("协议已经法院确认，没有履行的请向法院申请执行，不再申请仲裁");
        }
        var all = acts.of(number);
        var broken = all.stream().filter(PromisedAct::isBroken).toList();
        if (broken.isEmpty()) {
            return all.stream()
                    .map(PromisedAct::filedAs)
                    .filter(Objects::nonNull)
                    .reduce((earlier, later) -> later)
                    .map(RegistrationNumber::of)
                    .orElseThrow(() -> new Refused("没有到期不履行的约定：请先回访，登记没有履行的各项（调解仲裁法第十五条）"));
        }
        mustBeThere(number, broken);
        var due = broken.stream()
                .map(PromisedAct::dueOn)
                .min(LocalDate::compareTo)
                .orElseThrow();
        var today = LocalDate.now(clock);
        var on = receivedOn == null ? today : receivedOn;
        if (on.isAfter(today) || !on.isAfter(due)) {
            throw new Refused("收到仲裁申请的日期（" + on + "）应在约定的履行日期（" + due + "）之后，不晚于今天");
        }
        var asked = claims.of(number);
        // The limitation counts from when the right to what was agreed was infringed (法27).
        var filed = applications.register(persons.apply(
                number,
                false,
                on,
                due.plusDays(1),
                facts(number, due),
                broken.stream().map(one -> asked(one, asked)).toList()));
        broken.forEach(one -> acts.filed(one, filed));
        journal.act(number, "协议没有履行，已转入仲裁申请，登记号 " + filed, null);
        journal.act(filed, "由没有履行的调解协议转入，调解案件登记号 " + number, null);
        process.filed(number, broken.get(0).mediation());
        return filed;
    }

    /** Who has died or ended is followed by others, whom the agreement does not name. */
    private void mustBeThere(RegistrationNumber number, List<PromisedAct> broken) {
        var here = parties.reachable(number).stream().map(Party::id).toList();
        if (broken.stream().anyMatch(one -> Collections.disjoint(one.creditors(), here)
                || Collections.disjoint(one.debtors(), here))) {
            throw new Refused("协议的一方已经死亡或者终止，请在登记页由其继承人、承继单位（或者对其）申请仲裁");
        }
    }

    /** A sum promised in place of something else is asked for in the agreement's words. */
    private static ClaimType type(Claim claim, boolean isPaid) {
        return isPaid && !claim.type().isOfMoney() ? ClaimType.OTHER : claim.type();
    }

    private static SamePersons.Asked asked(PromisedAct one, List<Claim> asked) {
        var claim = asked.stream()
                .filter(other -> other.ordinal() == one.claim())
                .findFirst()
                .orElseThrow(() -> new Refused("第 " + one.claim() + " 项请求已经变更，请另行登记仲裁申请"));
        var rest = one.rest();
        return new SamePersons.Asked(
                new Registration.Claim(
                        type(claim, rest != null),
                        rest == null ? claim.amount() : rest,
                        claim.fromDay(),
                        claim.toDay(),
                        rest == null ? claim.detail() : "调解协议约定最迟于" + LocalTimes.inProse(one.dueOn()) + "支付，尚欠的部分",
                        null,
                        null,
                        claim.arrears()),
                new Claim.Named(one.creditors(), one.debtors()));
    }

    /** What was told at the counter stands in the case that it was told in, where it does not fit beside the agreement. */
    private String facts(RegistrationNumber number, LocalDate due) {
        var effectiveOn = agreements
                .of(number)
                .map(agreement -> LocalTimes.inProse(agreement.effectiveOn()))
                .orElse("");
        var breach = "双方的调解协议（登记号 " + number + "）于" + effectiveOn + "生效，约定最迟于" + LocalTimes.inProse(due)
                + "（含当日）履行。期限届满，被申请人没有履行，申请人依法申请仲裁。";
        var before = disputes.get(number).facts();
        return breach.length() + before.length() + 1 > LONGEST_FACTS ? breach : breach + "\n" + before;
    }
}
