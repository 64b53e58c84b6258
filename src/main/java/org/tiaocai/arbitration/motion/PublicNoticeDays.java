package org.tiaocai.arbitration.motion;

import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.tiaocai.delivery.serving.PublicNoticePublished;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimit.Status;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.limits.reckoning.Exclusion;

/** 公告期间 (规则46(6)): the days of a public notice do not count in the award's limit, nor in what starts anew meanwhile. */
@Component
record PublicNoticeDays(RunningLimits limits) {

    @EventListener
    @Order(1)
    void published(PublicNoticePublished notice) {
        var open = limits.open(notice.number(), RuleIds.AWARD_LIMIT).filter(one -> one.status() != Status.MISSED);
        if (open.isPresent()) {
            limits.exclude(
                    notice.number(),
                    RuleIds.AWARD_LIMIT,
                    new Exclusion(notice.publishedOn(), notice.lastDay(), "公告送达的期间扣除"));
        }
    }
}
