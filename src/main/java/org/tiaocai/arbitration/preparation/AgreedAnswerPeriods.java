package org.tiaocai.arbitration.preparation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.camunda.bpm.engine.RuntimeService;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Side;
import org.tiaocai.limits.DesignatedPeriods;
import org.tiaocai.limits.ReckonerInForce;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 经同意缩短、取消的答辩期 (规则58): in a simplified case A10 ends when the notice says that it does, for who answers already and
 * for who is served later.
 */
@Component
public class AgreedAnswerPeriods {

    private final RuntimeService engine;
    private final JdbcClient jdbc;
    private final Answers answers;
    private final Parties parties;
    private final RunningLimits limits;
    private final DesignatedPeriods designated;
    private final ReckonerInForce reckoner;
    private final Journal journal;
    private final Actor actor;
    private final Clock clock;

    AgreedAnswerPeriods(
            @Lazy RuntimeService engine,
            JdbcClient jdbc,
            Answers answers,
            Parties parties,
            RunningLimits limits,
            DesignatedPeriods designated,
            ReckonerInForce reckoner,
            Journal journal,
            Actor actor,
            Clock clock) {
        this.engine = engine;
        this.jdbc = jdbc;
        this.answers = answers;
        this.parties = parties;
        this.limits = limits;
        this.designated = designated;
        this.reckoner = reckoner;
        this.journal = journal;
        this.actor = actor;
        this.clock = clock;
    }

    /** @param due the last day; null where the party does without the period */
    private record Agreed(@Nullable LocalDate due) {

        boolean waived() {
            return due == null;
        }
    }

    /** @param due the last day; null where they do without the period */
    public void agreed(RegistrationNumber number, @Nullable LocalDate due) {
        jdbc.sql("delete from agreed_answer_period where registration_number = ?")
                .param(number.value())
                .update();
        journal.act(number, due == null ? "经同意取消答辩期" : "经同意缩短答辩期", due == null ? null : "最后一日：" + due);
        parties.standing(number).stream()
                .filter(party -> party.side() == Side.RESPONDENT)
                .forEach(party -> {
                    jdbc.sql("insert into agreed_answer_period (registration_number, party_id, due) values (?, ?, ?)")
                            .params(number.value(), party.id(), due)
                            .update();
                    apply(number, party.id());
                });
    }

    /** The period of one respondent, once it runs. */
    void apply(RegistrationNumber number, long partyId) {
        var running = limits.running(number, RuleIds.ANSWER_PERIOD, Answer.subject(partyId));
        var agreed = agreed(number, partyId);
        if (running.isEmpty() || agreed.isEmpty() || !answersApplication(number, partyId)) {
            return;
        }
        var due = agreed.get().due();
        if (agreed.get().waived()) {
            waive(number, partyId);
        } else if (due != null) {
            shorten(running.get(), due);
        }
    }

    /** The period of one respondent that begins now: shortened before anybody waits for its end. */
    boolean isAwaited(RegistrationNumber number, long partyId) {
        var agreed = agreed(number, partyId);
        agreed.map(Agreed::due)
                .ifPresent(due -> limits.running(number, RuleIds.ANSWER_PERIOD, Answer.subject(partyId))
                        .ifPresent(running -> shorten(running, due)));
        return agreed.filter(Agreed::waived).isEmpty();
    }

    /** Nothing for who came in later, nor once the case is an ordinary one. */
    private Optional<Agreed> agreed(RegistrationNumber number, long partyId) {
        return jdbc.sql("""
                        select p.due from agreed_answer_period p
                        join arbitration a on a.registration_number = p.registration_number
                        where p.registration_number = ? and p.party_id = ? and a.procedure_kind = 'SIMPLIFIED'""")
                .param(number.value())
                .param(partyId)
                .query((row, line) -> new Agreed(row.getObject("due", LocalDate.class)))
                .optional();
    }

    private boolean answersApplication(RegistrationNumber number, long partyId) {
        return answers.of(number).stream()
                .anyMatch(one -> one.partyId() == partyId
                        && one.answersTo() == Answer.To.APPLICATION
                        && one.answeredOn() == null
                        && one.waivedOn() == null);
    }

    /** A rest day gives way to the next working day, as the last day of any period does. */
    private void shorten(RunningLimit running, LocalDate due) {
        var until = due;
        while (!reckoner.calendar().isWorkingDay(until)) {
            until = until.plusDays(1);
        }
        if (until.isAfter(running.startedOn()) && until.isBefore(running.dueOn())) {
            var length = (int) running.startedOn()
                    .plusDays(1)
                    .datesUntil(until.plusDays(1))
                    .filter(reckoner.calendar()::isWorkingDay)
                    .count();
            designated.designate(running.number(), RuleIds.ANSWER_PERIOD, running.subject(), length, "简易处理，经被申请人同意缩短");
        }
    }

    private void waive(RegistrationNumber number, long partyId) {
        var subject = Answer.subject(partyId);
        var today = LocalDate.now(clock);
        answers.of(number).stream()
                .filter(one -> one.partyId() == partyId && one.answeredOn() == null && one.waivedOn() == null)
                .forEach(one -> answers.waived(one.id(), today, null));
        limits.settle(number, RuleIds.ANSWER_PERIOD, subject, today);
        actor.asApplication(() -> {
            AnswerPeriods.awaited(engine, number, subject)
                    .list()
                    .forEach(one -> engine.deleteProcessInstance(one.getId(), "经同意取消答辩期", true));
            return subject;
        });
    }
}
