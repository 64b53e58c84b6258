package org.tiaocai.arbitration.preparation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.DesignatedPeriods;
import org.tiaocai.limits.ReckonerInForce;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimit.Status;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.shared.Rows;

/**
 * 举证期限 (A18): ten working days from each party's own service unless the tribunal sets it otherwise; shorter in an
 * ordinary case only where the party has agreed in writing, in a simplified case as the tribunal thinks fit (规则15, 60).
 */
@Component
@Transactional
class EvidencePeriods {

    static final int USUAL = 10;
    private static final int LONGEST = 180;

    private final Rows<EvidencePeriod> rows;
    private final Arbitrations arbitrations;
    private final Parties parties;
    private final RunningLimits limits;
    private final DesignatedPeriods designated;
    private final ReckonerInForce reckoner;
    private final Papers papers;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    EvidencePeriods(
            JdbcClient jdbc,
            Arbitrations arbitrations,
            Parties parties,
            RunningLimits limits,
            DesignatedPeriods designated,
            ReckonerInForce reckoner,
            Papers papers,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.rows = new Rows<>(jdbc, "evidence_period", EvidencePeriod.class);
        this.arbitrations = arbitrations;
        this.parties = parties;
        this.limits = limits;
        this.designated = designated;
        this.reckoner = reckoner;
        this.papers = papers;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** What the tribunal hands in. */
    record Setting(
            @Nullable Long partyId,
            @Nullable Integer evidenceDays,
            @Nullable LocalDate evidenceUntil,
            boolean waived,
            @Nullable LocalDate agreedOn,
            @Nullable String reason) {}

    /** The notice has reached the party: its period begins, as long as it was set by then. */
    void begin(RegistrationNumber number, long partyId, LocalDate servedOn, String reason) {
        limits.start(number, RuleIds.EVIDENCE_PERIOD, Answer.subject(partyId), servedOn, reason);
        inForce(number, partyId).ifPresent(set -> apply(set, partyId));
    }

    /** 指定, 延长, 缩短 or 放弃. @throws Refused saying what the law or the case does not allow */
    void set(RegistrationNumber number, Setting setting) {
        var arbitration = arbitrations.get(number);
        if (arbitration.acceptedOn() == null || arbitration.closing() != null) {
            throw new Refused("案件受理之后、结案之前才能指定举证期限");
        }
        check(arbitration, setting);
        var concerned = concerned(number, setting.partyId());
        var mayBeShort = isShortAllowed(arbitration, setting.partyId(), setting.agreedOn());
        concerned.forEach(party -> mustLeaveTheUsual(number, party, setting.evidenceUntil(), mayBeShort));
        var id = rows.insert("registration_number, party_id, days, until_on, waived, agreed_on, reason, set_on, set_by")
                .values(
                        number,
                        setting.partyId(),
                        setting.evidenceDays(),
                        setting.evidenceUntil(),
                        setting.waived(),
                        setting.agreedOn(),
                        setting.reason(),
                        today(),
                        actor.id());
        var set = rows.get(id, "没有这项举证期限");
        concerned.stream()
                .filter(party -> running(number, party.id()).isPresent())
                .forEach(party -> apply(set, party.id()));
        papers.issue(number, "D402-2", "evidence-period-" + id, notice(set, concerned));
        journal.act(number, set.waived() ? "登记放弃举证期限" : "指定举证期限", setting.reason());
    }

    private void check(Arbitration arbitration, Setting setting) {
        var days = setting.evidenceDays();
        var until = setting.evidenceUntil();
        if ((days == null ? 0 : 1) + (until == null ? 0 : 1) + (setting.waived() ? 1 : 0) != 1) {
            throw new Refused("举证期限请填写工作日数或者最后一日中的一项，当事人书面放弃的请登记放弃");
        }
        if (days != null && (days < 1 || days > LONGEST)) {
            throw new Refused("举证期限应在 1 个到 " + LONGEST + " 个工作日之间");
        }
        if (until != null && (!until.isAfter(today()) || !reckoner.calendar().isWorkingDay(until))) {
            throw new Refused("举证期限的最后一日（" + until + "）应当是今天以后的工作日：通知的当日不算在期限之内（规则第十五条）");
        }
        var agreedOn = setting.agreedOn();
        if (agreedOn != null && (agreedOn.isAfter(today()) || agreedOn.isBefore(arbitration.applicationReceivedOn()))) {
            throw new Refused("书面同意的日期（" + agreedOn + "）应在收到申请之日与今天之间");
        }
        if (setting.reason() != null && setting.reason().length() > 2_000) {
            throw new Refused("说明不能超过两千字");
        }
        var isAgreed = agreedOn != null && setting.partyId() != null;
        if (setting.waived() && !isAgreed) {
            throw new Refused("放弃举证期限须由该方当事人书面表示，请选择当事人并填写书面同意的日期");
        }
        if (days != null && days < USUAL && !arbitration.isSimplified() && !isAgreed) {
            throw new Refused("一般程序的举证期限不少于十个工作日；该方当事人书面同意缩短的，请选择当事人并填写书面同意的日期");
        }
    }

    /** Whose period is not over: who has let it pass has to give reasons for what is late. */
    private List<Party> concerned(RegistrationNumber number, @Nullable Long partyId) {
        var named = parties.reachable(number).stream()
                .filter(party -> partyId == null || partyId == party.id())
                .toList();
        if (named.isEmpty()) {
            throw new Refused("本案没有所选的当事人，或者其已经退出");
        }
        var open = named.stream().filter(party -> !isOver(number, party.id())).toList();
        if (open.isEmpty()) {
            throw new Refused("举证期限已经届满；逾期提供证据的，由该方说明理由（规则第十五条）");
        }
        return open;
    }

    private void apply(EvidencePeriod set, long partyId) {
        var number = set.number();
        var subject = Answer.subject(partyId);
        if (set.waived()) {
            limits.cease(number, RuleIds.EVIDENCE_PERIOD, subject);
            return;
        }
        var running = unended(number, partyId).orElseThrow();
        var length = length(set, running.startedOn());
        var due = designated.designate(number, RuleIds.EVIDENCE_PERIOD, subject, length, "仲裁庭指定");
        if (due.isBefore(today()) && !running.dueOn().isBefore(today())) {
            throw new Refused("这样计算的最后一日（" + due + "）已经过去，请重新填写");
        }
    }

    /** A day that is told to who has been served, or may be today, keeps the usual ten as well as a number does. */
    private void mustLeaveTheUsual(
            RegistrationNumber number, Party party, @Nullable LocalDate until, boolean mayBeShort) {
        var startedOn = unended(number, party.id()).map(RunningLimit::startedOn).orElseGet(this::today);
        if (until != null && !mayBeShort && workingDays(startedOn, until) < USUAL) {
            throw new Refused(party.name() + "的举证期限自 " + startedOn + " 起至 " + until
                    + " 不足十个工作日：一般程序的举证期限不少于十个工作日；该方当事人书面同意缩短的，请选择当事人并填写书面同意的日期");
        }
    }

    /** A consent is that of the party who is named; nobody gives it for all (规则 15). */
    private static boolean isShortAllowed(
            Arbitration arbitration, @Nullable Long partyId, @Nullable LocalDate agreedOn) {
        return arbitration.isSimplified() || (partyId != null && agreedOn != null);
    }

    private int workingDays(LocalDate startedOn, LocalDate until) {
        return until.isAfter(startedOn)
                ? (int) startedOn
                        .plusDays(1)
                        .datesUntil(until.plusDays(1))
                        .filter(reckoner.calendar()::isWorkingDay)
                        .count()
                : 0;
    }

    /** A day that leaves less than the usual ten to who is served late does not shorten them without consent. */
    private int length(EvidencePeriod set, LocalDate startedOn) {
        if (set.days() != null) {
            return set.days();
        }
        var until = set.untilOn() == null ? startedOn : set.untilOn();
        return Math.max(workingDays(startedOn, until), least(set));
    }

    private int least(EvidencePeriod set) {
        return isShortAllowed(arbitrations.get(set.number()), set.partyId(), set.agreedOn()) ? 1 : USUAL;
    }

    /** The day on paper is the day of the limit; who is served later is told how many days it has then at least. */
    private PreparationFacts.EvidencePeriodNotice notice(EvidencePeriod set, List<Party> concerned) {
        var dues = concerned.stream()
                .flatMap(party -> running(set.number(), party.id()).stream())
                .map(RunningLimit::dueOn)
                .distinct()
                .toList();
        var waits = concerned.stream()
                .anyMatch(party -> running(set.number(), party.id()).isEmpty());
        return new PreparationFacts.EvidencePeriodNotice(
                concerned.stream().map(Party::name).toList(),
                set.days(),
                set.untilOn() == null || dues.size() != 1 ? set.untilOn() : dues.get(0),
                set.untilOn() != null && waits ? least(set) : null,
                set.waived(),
                set.reason());
    }

    private Optional<EvidencePeriod> inForce(RegistrationNumber number, long partyId) {
        return rows.of(number).stream().filter(one -> one.concerns(partyId)).reduce((earlier, later) -> later);
    }

    /** 中止期间 it stands still. */
    private Optional<RunningLimit> unended(RegistrationNumber number, long partyId) {
        var subject = Answer.subject(partyId);
        return limits.of(number).stream()
                .filter(one -> one.rule().equals(RuleIds.EVIDENCE_PERIOD)
                        && one.subject().equals(subject))
                .filter(one -> one.status() == Status.RUNNING || one.status() == Status.STOPPED)
                .reduce((earlier, later) -> later);
    }

    private Optional<RunningLimit> running(RegistrationNumber number, long partyId) {
        return limits.running(number, RuleIds.EVIDENCE_PERIOD, Answer.subject(partyId));
    }

    private boolean isOver(RegistrationNumber number, long partyId) {
        var subject = Answer.subject(partyId);
        return limits.of(number).stream()
                .filter(one -> one.rule().equals(RuleIds.EVIDENCE_PERIOD)
                        && one.subject().equals(subject))
                .reduce((earlier, later) -> later)
                .filter(one -> one.dueOn().isBefore(today()))
                .isPresent();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
