package org.tiaocai.arbitration.motion;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.clocks.Clocks;
import org.tiaocai.deadlines.Exclusion;
import org.tiaocai.delivery.service.PublicNoticePublished;

/** 公告期间 (规则46(6)): the days of a public notice do not count in the award's limit while it runs. */
@Component
class PublicNoticeDays {

    private final Clocks clocks;

    PublicNoticeDays(Clocks clocks) {
        this.clocks = clocks;
    }

    @EventListener
    void published(PublicNoticePublished notice) {
        if (clocks.running(notice.number(), "A22").isPresent()) {
            clocks.exclude(notice.number(), "A22", new Exclusion(notice.publishedOn(), notice.lastDay(), "公告送达的期间扣除"));
        }
    }
}
