package org.tiaocai.arbitration.preparation;

import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.PartyGone;
import org.tiaocai.dispute.PartyLeft;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimit.Status;
import org.tiaocai.limits.RunningLimits;

/** 退出的当事人不再答辩、举证: its own periods hold up nobody, and its answer is no longer awaited. */
@Component
record PeriodsOfLeavers(RunningLimits limits, AnswerPeriods periods, Parties parties, Journal journal) {

    private static final List<String> PERIODS = List.of(RuleIds.ANSWER_PERIOD, RuleIds.EVIDENCE_PERIOD);

    /** A period that began after its last day began for nobody: whoever follows has his own. */
    @EventListener
    void gone(PartyGone gone) {
        var number = gone.number();
        var subject = Answer.subject(gone.partyId());
        parties.find(number, gone.partyId())
                .flatMap(party -> Optional.ofNullable(party.goneOn()))
                .ifPresent(on -> PERIODS.stream()
                        .filter(rule -> limits.of(number).stream()
                                .anyMatch(limit -> isOpen(limit, rule, subject)
                                        && limit.startedOn().isAfter(on)))
                        .forEach(rule -> {
                            limits.cease(number, rule, subject);
                            if (rule.equals(RuleIds.ANSWER_PERIOD) && periods.end(number, gone.partyId())) {
                                journal.act(number, "不再收取答辩书：该当事人此前已经死亡或者终止", null);
                            }
                        }));
    }

    @EventListener
    void left(PartyLeft left) {
        var subject = Answer.subject(left.partyId());
        PERIODS.stream()
                .filter(rule -> limits.of(left.number()).stream().anyMatch(limit -> isOpen(limit, rule, subject)))
                .forEach(rule -> limits.cease(left.number(), rule, subject));
        if (periods.end(left.number(), left.partyId())) {
            journal.act(left.number(), "不再收取答辩书：该当事人" + left.by().label(), null);
        }
    }

    private static boolean isOpen(RunningLimit limit, String rule, String subject) {
        return limit.rule().equals(rule)
                && limit.subject().equals(subject)
                && (limit.status() == Status.RUNNING || limit.status() == Status.STOPPED);
    }
}
