package org.tiaocai.delivery.serving;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;

/** 公告送达: published in a place that is named, as a picture of it shows; thirty days later the document counts as served (民事诉讼法 art. 95). */
@Component
record ServingByNotice(
        ServingFile file,
        ServingAttempts attempts,
        ServingChecks checks,
        DeemedServing deemedService,
        ServingProofs proofs,
        ServingJournal journal,
        ApplicationEventPublisher events)
        implements VisitAct {

    @Override
    public @Nullable ServingStep report(RegistrationNumber number, long serviceId, ServingReport report) {
        var facts = file.facts(number, serviceId);
        var service = facts.service();
        var day = checks.day(facts, report, attempts.last(serviceId).attemptedOn(), "决定公告的日期");
        checks.proof(facts, report);
        ServingChecks.text(report.address(), "请填写公告的媒体、版面或者公告栏所在");
        ServingChecks.given(report.proofId(), "请上传公告刊出后的版面、网页或者张贴现场的照片、扫描件：没有公告的证明，三十日不起算");
        attempts.finish(serviceId, report, AttemptResult.PUBLISHED);
        journal.attempt(service, ServingMethod.PUBLIC_NOTICE, AttemptResult.PUBLISHED, report);
        var lastDay = deemedService.begin(service, ServingMethod.PUBLIC_NOTICE, day);
        events.publishEvent(new PublicNoticePublished(number, service.documentId(), service.partyId(), day, lastDay));
        return null;
    }

    /** One notice for all of them. */
    @Override
    public void together(RegistrationNumber number, List<Long> serviceIds, String visit) {
        serviceIds.forEach(id -> attempts.belongToNotice(id, "notice-" + visit));
        serviceIds.stream().map(id -> file.facts(number, id)).forEach(proofs::publicNotice);
    }
}
