package org.tiaocai.arbitration.motion;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitration;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.delivery.serving.PublicNoticePublished;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimit;
import org.tiaocai.limits.RunningLimits;

/** 被申请人下落不明 (规则57(3)): a public notice for a respondent ends the simplified handling, and the parties are told. */
@Component
record MissingRespondents(
        Arbitrations arbitrations, Parties parties, RunningLimits limits, Papers papers, Journal journal, Clock clock) {

    /** After {@link PublicNoticeDays}, whose day the paper tells. */
    @EventListener
    @Order(2)
    void published(PublicNoticePublished notice) {
        var number = notice.number();
        var isRespondent = parties.of(number).stream()
                .anyMatch(party -> party.id() == notice.partyId() && party.side() == Side.RESPONDENT);
        if (!isRespondent
                || arbitrations
                        .find(number)
                        .filter(MissingRespondents::isUnderWay)
                        .isEmpty()) {
            return;
        }
        arbitrations.toOrdinary(number);
        var due = limits.running(number, RuleIds.AWARD_LIMIT)
                .map(RunningLimit::dueOn)
                .orElse(null);
        papers.issue(
                number,
                "D415",
                "respondent-missing-" + notice.documentId(),
                new ProcedureConversion.ConversionNotice(LocalDate.now(clock), true, null, due));
        journal.act(number, "被申请人下落不明，公告送达，转为一般程序", null);
    }

    private static boolean isUnderWay(Arbitration one) {
        return one.isSimplified() && one.closing() == null;
    }
}
