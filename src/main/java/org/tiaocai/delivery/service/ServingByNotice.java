package org.tiaocai.delivery.service;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.CaseNumber;

/** 公告送达: published in a place that is named; thirty days later the document counts as served (民事诉讼法 art. 95). */
@Component
class ServingByNotice {

    private final ServiceFile file;
    private final ServiceAttempts attempts;
    private final ServiceChecks checks;
    private final DeemedService deemedService;
    private final ServicePapers papers;
    private final ServiceJournal journal;
    private final ApplicationEventPublisher events;

    ServingByNotice(
            ServiceFile file,
            ServiceAttempts attempts,
            ServiceChecks checks,
            DeemedService deemedService,
            ServicePapers papers,
            ServiceJournal journal,
            ApplicationEventPublisher events) {
        this.file = file;
        this.attempts = attempts;
        this.checks = checks;
        this.deemedService = deemedService;
        this.papers = papers;
        this.journal = journal;
        this.events = events;
    }

    void published(CaseNumber number, long serviceId, ServiceReport report) {
        var facts = file.facts(number, serviceId);
        var service = facts.service();
        var day = checks.day(facts, report, attempts.last(serviceId).attemptedOn(), "决定公告的日期");
        checks.proof(facts, report);
        ServiceChecks.text(report.address(), "请填写公告的媒体、版面或者公告栏所在");
        attempts.finish(serviceId, report, AttemptResult.PUBLISHED);
        journal.attempt(service, ServiceMethod.PUBLIC_NOTICE, AttemptResult.PUBLISHED, report);
        var lastDay = deemedService.begin(service, ServiceMethod.PUBLIC_NOTICE, day);
        papers.publicNotice(facts, lastDay);
        events.publishEvent(new PublicNoticePublished(number, service.documentId(), service.partyId(), day, lastDay));
    }
}
