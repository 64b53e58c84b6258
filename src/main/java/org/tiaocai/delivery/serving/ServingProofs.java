package org.tiaocai.delivery.serving;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.Papers;
import org.tiaocai.people.Actor;

/** 送达的凭证: D422 送达回证 of every service, D425 of an electronic one; D423 and D424 of what leads to a deemed one. */
@Component
record ServingProofs(Papers papers, ServingAttempts attempts, ServingSettings settings, Actor actor) {

    /** 送达回证. */
    record ServiceReceipt(
            String issuer,
            String document,
            String recipient,
            ServingAttempt attempt,
            boolean failed,
            LocalDate servedOn,
            String servers)
            implements Facts {}

    /** 电子送达记录. */
    record ElectronicServiceRecord(
            String issuer, String document, String recipient, ServingAttempt attempt, String servers)
            implements Facts {}

    /** 留置（张贴）送达记录. */
    record LeavingRecord(
            String issuer, String document, String recipient, ServingAttempt attempt, LocalDate lastDay, String servers)
            implements Facts {}

    /** 公告: the text that is published, and for the file where and when. */
    record PublicNotice(
            String issuer,
            String document,
            String recipient,
            ServingAttempt attempt,
            LocalDate publishedOn,
            LocalDate lastDay,
            String servers)
            implements Facts {}

    /** @return the id of the proof (documents.md: D422, or D425 for an electronic service) */
    long proof(ServingFacts facts, LocalDate servedOn) {
        var attempt = last(facts);
        return attempt.method() == ServingMethod.ELECTRONIC
                ? issue(
                        facts,
                        "D425",
                        new ElectronicServiceRecord(
                                settings.issuer(), document(facts), recipient(facts), attempt, servers(attempt)))
                : issue(
                        facts,
                        "D422",
                        new ServiceReceipt(
                                settings.issuer(),
                                document(facts),
                                recipient(facts),
                                attempt,
                                attempt.hasFailed(),
                                servedOn,
                                servers(attempt)));
    }

    void leaving(ServingFacts facts, LocalDate lastDay) {
        var attempt = last(facts);
        issue(
                facts,
                "D423",
                new LeavingRecord(
                        settings.issuer(), document(facts), recipient(facts), attempt, lastDay, servers(attempt)));
    }

    void publicNotice(ServingFacts facts, LocalDate lastDay) {
        var attempt = last(facts);
        issue(
                facts,
                "D424",
                new PublicNotice(
                        settings.issuer(),
                        document(facts),
                        recipient(facts),
                        attempt,
                        attempt.resultOn() == null ? attempt.attemptedOn() : attempt.resultOn(),
                        lastDay,
                        servers(attempt)));
    }

    private long issue(ServingFacts facts, String code, Facts paper) {
        var service = facts.service();
        return papers.issue(
                service.number(),
                code,
                "service-" + service.id() + "-" + last(facts).ordinal(),
                paper);
    }

    private ServingAttempt last(ServingFacts facts) {
        return attempts.last(facts.service().id());
    }

    private static String document(ServingFacts facts) {
        return facts.service().documentTitle();
    }

    private static String recipient(ServingFacts facts) {
        return facts.recipient().name();
    }

    private String servers(ServingAttempt attempt) {
        return actor.nameOf(attempt.firstServer()) + "、" + actor.nameOf(attempt.secondServer());
    }
}
