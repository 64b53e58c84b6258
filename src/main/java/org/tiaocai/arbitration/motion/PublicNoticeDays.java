package org.tiaocai.arbitration.motion;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.delivery.serving.PublicNoticePublished;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.limits.reckoning.Exclusion;

/** 公告期间 (规则46(6)): the days of a public notice do not count in the award's limit while it runs. */
@Component
record PublicNoticeDays(RunningLimits limits) {

    @EventListener
    void published(PublicNoticePublished notice) {
        if (limits.running(notice.number(), RuleIds.AWARD_LIMIT).isPresent()) {
            limits.exclude(
                    notice.number(),
                    RuleIds.AWARD_LIMIT,
                    new Exclusion(notice.publishedOn(), notice.lastDay(), "公告送达的期间扣除"));
        }
    }
}
