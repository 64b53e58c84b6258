package org.tiaocai.delivery.serving;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** 公告送达: published in a place that is named; thirty days later the document counts as served (民事诉讼法 art. 95). */
@Component
record ServingByNotice(
        ServingFile file,
        ServingAttempts attempts,
        ServingChecks checks,
        DeemedServing deemedService,
        ServingProofs proofs,
        ServingJournal journal,
        ApplicationEventPublisher events) {

    void published(RegistrationNumber number, long serviceId, ServingReport report) {
        var facts = file.facts(number, serviceId);
        var service = facts.service();
        var day = checks.day(facts, report, attempts.last(serviceId).attemptedOn(), "决定公告的日期");
        checks.proof(facts, report);
        ServingChecks.text(report.address(), "请填写公告的媒体、版面或者公告栏所在");
        attempts.finish(serviceId, report, AttemptResult.PUBLISHED);
        journal.attempt(service, ServingMethod.PUBLIC_NOTICE, AttemptResult.PUBLISHED, report);
        var lastDay = deemedService.begin(service, ServingMethod.PUBLIC_NOTICE, day);
        proofs.publicNotice(facts, lastDay);
        events.publishEvent(new PublicNoticePublished(number, service.documentId(), service.partyId(), day, lastDay));
    }
}
