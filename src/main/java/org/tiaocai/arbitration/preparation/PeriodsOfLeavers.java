package org.tiaocai.arbitration.preparation;

import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.PartyLeft;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimit.Status;
import org.tiaocai.limits.RunningLimits;

/** 退出的当事人不再答辩、举证: its own periods hold up nobody, and its answer is no longer awaited. */
@Component
record PeriodsOfLeavers(RunningLimits limits, AnswerPeriods periods, Journal journal) {

    @EventListener
    void left(PartyLeft left) {
        var subject = Answer.subject(left.partyId());
        Stream.of(RuleIds.ANSWER_PERIOD, RuleIds.EVIDENCE_PERIOD)
                .filter(rule -> limits.of(left.number()).stream()
                        .anyMatch(limit -> limit.rule().equals(rule)
                                && limit.subject().equals(subject)
                                && (limit.status() == Status.RUNNING || limit.status() == Status.STOPPED)))
                .forEach(rule -> limits.cease(left.number(), rule, subject));
        if (periods.end(left.number(), left.partyId())) {
            journal.act(left.number(), "不再收取答辩书：该当事人" + left.by().label(), null);
        }
    }
}
