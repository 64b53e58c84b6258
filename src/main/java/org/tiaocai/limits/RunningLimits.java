package org.tiaocai.limits;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.tiaocai.limits.RunningLimit.Status;
import org.tiaocai.limits.reckoning.Circumstances;
import org.tiaocai.limits.reckoning.Exclusion;
import org.tiaocai.limits.reckoning.Reckoning;
import org.tiaocai.limits.reckoning.Rule;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 期限: starts, moves and settles the limits of a case; every computation stays on record, and timers move along. */
@Component
@Transactional
public class RunningLimits {

    private static final String OF_THE_CASE = "";

    private final LimitRows rows;
    private final LimitQueries limits;
    private final ReckonerInForce reckoner;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    RunningLimits(
            LimitRows rows,
            LimitQueries limits,
            ReckonerInForce reckoner,
            Clock clock,
            ApplicationEventPublisher events) {
        this.rows = rows;
        this.limits = limits;
        this.reckoner = reckoner;
        this.clock = clock;
        this.events = events;
    }

    /** Starts a limit on the day of its event; one of the same rule that has not ended falls away (R13). */
    public LocalDate start(RegistrationNumber number, String rule, LocalDate startedOn) {
        return start(number, rule, OF_THE_CASE, startedOn, "起算");
    }

    /** The same for one of several that run side by side, and with the reason of a new start. */
    public LocalDate start(RegistrationNumber number, String rule, String subject, LocalDate startedOn, String reason) {
        var before = limits.open(number, rule, subject);
        before.ifPresent(this::fallsAway);
        var reckoning =
                begin(number, rule, subject, startedOn, reason, List.of()).reckoning();
        var due = LimitRows.due(reckoning);
        if (before.isPresent()) {
            var stands = running(number, rule, subject).isEmpty();
            events.publishEvent(new LimitMoved(number, rule, subject, stands ? null : due));
        }
        return due;
    }

    /**
     * 重新计算: the limit of the case counts anew in full (规则46). What excludes days on that day goes on excluding them
     * (R13): a public notice that still runs, a suspension that has not ended.
     */
    public void reset(RegistrationNumber number, String rule, LocalDate startedOn, String reason) {
        var before = limits.open(number, rule, OF_THE_CASE);
        var stillExcluded = limits.exclusionsBeyond(number, rule, OF_THE_CASE, startedOn);
        before.ifPresent(this::fallsAway);
        var begun = begin(number, rule, OF_THE_CASE, startedOn, reason, stillExcluded);
        stillExcluded.forEach(exclusion -> rows.exclude(begun.id(), exclusion));
        var stopped = before.filter(one -> one.status() == Status.STOPPED).map(RunningLimit::stoppedOn);
        stopped.ifPresent(since -> rows.stopped(begun.id(), since.isAfter(startedOn) ? since : startedOn));
        var due = stopped.isPresent() ? null : LimitRows.due(begun.reckoning());
        events.publishEvent(new LimitMoved(number, rule, OF_THE_CASE, due));
    }

    private record Begun(long id, Reckoning reckoning) {}

    private Begun begin(
            RegistrationNumber number,
            String rule,
            String subject,
            LocalDate startedOn,
            String reason,
            List<Exclusion> excluded) {
        reckoner.refresh();
        var reckoning = reckoner.current().compute(rule, startedOn, circumstances(0, excluded, 0));
        var id = rows.insert(number, subject, reckoning, overseer(reckoning.rule()), reason);
        events.publishEvent(new LimitStarted(number, rule, startedOn));
        return new Begun(id, reckoning);
    }

    /**
     * 延长: the whole extension granted so far, in units of the rule, from the end before it moved off a rest day (R11).
     *
     * @throws Refused when the limit does not run, is over, or has had the only extension that the law allows
     */
    public LocalDate extend(RegistrationNumber number, String rule, int days, String reason) {
        var running = mustRun(number, rule, OF_THE_CASE);
        if (today().isAfter(running.dueOn())) {
            throw new Refused(running.name() + "已于 " + running.dueOn() + " 届满，届满后不能再延长");
        }
        var extension = reckoner.current().rule(rule).extension();
        if (extension != null && extension.once() && running.extendedDays() > 0) {
            throw new Refused(running.name() + "已经延长过一次，不能再次延长");
        }
        return compute(running, days, limits.exclusions(running.id()), reason);
    }

    /** 扣除 a stretch whose end is known, such as a public notice (R12). While the limit stands still it is only kept. */
    public void exclude(RegistrationNumber number, String rule, Exclusion exclusion) {
        var open = limits.open(number, rule, OF_THE_CASE)
                .filter(one -> one.status() != Status.MISSED)
                .orElseThrow(() -> notRunning(number, rule));
        rows.exclude(open.id(), exclusion);
        if (open.status() == Status.RUNNING) {
            compute(open, open.extendedDays(), limits.exclusions(open.id()), exclusion.reason());
        }
    }

    /** 停止计算 from a day on, until it is resumed or starts afresh. */
    public void stop(RegistrationNumber number, String rule, LocalDate on) {
        var running = mustRun(number, rule, OF_THE_CASE);
        if (on.isBefore(running.startedOn()) || on.isAfter(today())) {
            throw new Refused("停止计算的日期（" + on + "）应在起算日 " + running.startedOn() + " 与今天之间");
        }
        stand(running, on);
    }

    void stand(RunningLimit running, LocalDate on) {
        rows.stopped(running.id(), on);
        events.publishEvent(new LimitMoved(running.number(), running.rule(), running.subject(), null));
    }

    /** 继续计算: the days between stop and resumption are excluded (规则46(6)). */
    public LocalDate resume(RegistrationNumber number, String rule, LocalDate on, String reason) {
        var stopped = limits.open(number, rule, OF_THE_CASE)
                .filter(one -> one.status() == Status.STOPPED)
                .orElseThrow(() -> new Refused("案件 " + number + " 的" + nameOf(rule) + "没有停止计算，不需要恢复"));
        var from = stopped.stoppedOn();
        if (from == null || on.isBefore(from)) {
            throw new Refused("恢复计算的日期（" + on + "）不能早于停止计算的日期（" + from + "）");
        }
        return goOn(stopped, from, on, reason);
    }

    LocalDate goOn(RunningLimit stopped, LocalDate from, LocalDate on, String reason) {
        rows.exclude(stopped.id(), new Exclusion(from, on, reason));
        return compute(stopped, stopped.extendedDays(), limits.exclusions(stopped.id()), reason);
    }

    /** The awaited act has happened today: in time or late. Nothing happens where the limit does not run. */
    public void settle(RegistrationNumber number, String rule) {
        settle(number, rule, OF_THE_CASE, today());
    }

    /** The same for an act of an earlier day. */
    public void settle(RegistrationNumber number, String rule, LocalDate actedOn) {
        settle(number, rule, OF_THE_CASE, actedOn);
    }

    public void settle(RegistrationNumber number, String rule, String subject, LocalDate actedOn) {
        limits.open(number, rule, subject)
                .ifPresent(open -> rows.ended(open.id(), isLate(open, actedOn) ? Status.MISSED : Status.MET, actedOn));
    }

    /** Nothing is late while its limit stands still. */
    private static boolean isLate(RunningLimit open, LocalDate actedOn) {
        return open.status() != Status.STOPPED && actedOn.isAfter(open.dueOn());
    }

    /** 期满: the law itself ends the matter with the period; nobody is late unless the sweep had to say so first. */
    public void expire(RegistrationNumber number, String rule) {
        limits.open(number, rule, OF_THE_CASE)
                .ifPresent(open -> rows.ended(
                        open.id(), open.status() == Status.MISSED ? Status.MISSED : Status.MET, open.dueOn()));
    }

    /** 不再适用: the case took another way before the limit was over. */
    public void cease(RegistrationNumber number, String rule) {
        cease(number, rule, OF_THE_CASE);
    }

    public void cease(RegistrationNumber number, String rule, String subject) {
        limits.open(number, rule, subject).ifPresent(this::fallsAway);
    }

    /** 逾期的后果, as the law or the table says; empty where they say nothing. */
    public Optional<String> effect(RunningLimit limit) {
        return Optional.ofNullable(reckoner.current().rule(limit.rule()).effect());
    }

    /** 期限已过 without the act: whoever answers for it has missed it; what only had to run out has run out. */
    public void lapse(RunningLimit running) {
        if (reckoner.current().rule(running.rule()).bound() == Rule.Bound.NOBODY) {
            rows.ended(running.id(), Status.MET, running.dueOn());
        } else {
            rows.missed(running.id());
        }
    }

    /** Puts on record why a limit was missed. @throws Refused when there is nothing to explain, or it is explained */
    public void explainMiss(RunningLimit missed, @Nullable String reason, String by) {
        if (reason == null || reason.isBlank() || reason.length() > 2_000) {
            throw new Refused("请填写逾期的原因，不超过两千字");
        }
        if (!missed.awaitsReason()) {
            throw new Refused(
                    missed.miss() == null ? missed.name() + "没有逾期，不需要说明" : missed.name() + "的逾期原因已经由他人说明，请刷新页面查看");
        }
        rows.explained(missed.id(), reason.strip(), by);
    }

    public Optional<RunningLimit> running(RegistrationNumber number, String rule) {
        return running(number, rule, OF_THE_CASE);
    }

    public Optional<RunningLimit> running(RegistrationNumber number, String rule, String subject) {
        return limits.open(number, rule, subject).filter(one -> one.status() == Status.RUNNING);
    }

    /** The limit that awaits its act, in time or no longer. */
    public Optional<RunningLimit> open(RegistrationNumber number, String rule) {
        return limits.open(number, rule, OF_THE_CASE);
    }

    /** The same for every rule of many cases. */
    public List<RunningLimit> open(Collection<RegistrationNumber> numbers) {
        return limits.open(numbers);
    }

    public Optional<RunningLimit> find(long id) {
        return limits.find(id);
    }

    /** 停止计算的各段, united where they overlap only when days are counted. */
    public List<Exclusion> exclusionsOf(RunningLimit one) {
        return limits.exclusions(one.id());
    }

    /** The limits of a case in the order in which they started. */
    public List<RunningLimit> of(RegistrationNumber number) {
        return limits.of(number);
    }

    /** Every computation that the limits of a case ever had, by limit, the first one first. */
    public Map<Long, List<LimitComputation>> computationsOf(RegistrationNumber number) {
        return limits.computations(number);
    }

    /** The limit on the calendar of now; a day that has passed stays as it was told (R19). */
    void recompute(long id, String reason) {
        var open = limits.locked(id);
        var unmoved = open.dueOn().isBefore(today()) || open.status() != Status.RUNNING;
        if (!unmoved) {
            reckoner.refresh();
            var circumstances = circumstances(open.extendedDays(), limits.exclusions(id), limits.designatedLength(id));
            var reckoning = reckoner.current().compute(open.rule(), open.startedOn(), circumstances);
            if (!open.dueOn().equals(reckoning.due()) || open.provisional() != reckoning.provisional()) {
                move(open, reckoning, open.extendedDays(), reason);
            }
        }
        rows.knows(id);
    }

    /** What was missed before stays missed. */
    private void fallsAway(RunningLimit open) {
        rows.ended(open.id(), open.status() == Status.MISSED ? Status.MISSED : Status.VOID, today());
    }

    private LocalDate compute(RunningLimit open, int extendedDays, List<Exclusion> exclusions, String reason) {
        reckoner.refresh();
        var circumstances = circumstances(extendedDays, exclusions, limits.designatedLength(open.id()));
        return move(
                open, reckoner.current().compute(open.rule(), open.startedOn(), circumstances), extendedDays, reason);
    }

    private LocalDate move(RunningLimit open, Reckoning reckoning, int extendedDays, String reason) {
        rows.moved(open.id(), reckoning, extendedDays, reason);
        var due = LimitRows.due(reckoning);
        events.publishEvent(new LimitMoved(open.number(), open.rule(), open.subject(), due));
        return due;
    }

    private RunningLimit mustRun(RegistrationNumber number, String rule, String subject) {
        return running(number, rule, subject).orElseThrow(() -> notRunning(number, rule));
    }

    private Refused notRunning(RegistrationNumber number, String rule) {
        return new Refused("案件 " + number + " 的" + nameOf(rule) + "（" + rule + "）没有在计算");
    }

    private Circumstances circumstances(int extendedDays, List<Exclusion> exclusions, int length) {
        return Circumstances.none()
                .under(reckoner.settings())
                .extendedDays(extendedDays)
                .lasting(length)
                .excluding(exclusions);
    }

    private String nameOf(String rule) {
        return reckoner.current().rule(rule).name();
    }

    private static @Nullable String overseer(Rule rule) {
        return switch (rule.bound()) {
            case MEDIATION_ORGANISATION -> Groups.STUDIO_COORDINATOR;
            case COMMISSION -> Groups.INSTITUTE_HEAD;
            case PARTY, COURT, AUTHORITY, NOBODY -> null;
        };
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
