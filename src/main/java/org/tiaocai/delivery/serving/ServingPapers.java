package org.tiaocai.delivery.serving;

import static org.tiaocai.delivery.serving.ServingWords.day;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Documents;

/** 送达的凭证: D422 送达回证 of every service, D425 of an electronic one; D423 and D424 of what leads to a deemed one. */
@Component
class ServingPapers {

    private final Documents documents;
    private final ServingAttempts attempts;
    private final ServingWords words;
    private final ServingSettings settings;
    private final Clock clock;

    ServingPapers(
            Documents documents, ServingAttempts attempts, ServingWords words, ServingSettings settings, Clock clock) {
        this.documents = documents;
        this.attempts = attempts;
        this.words = words;
        this.settings = settings;
        this.clock = clock;
    }

    /** @return the id of the proof (documents.md: D422, or D425 for an electronic service) */
    long proof(ServingFacts facts, LocalDate servedOn) {
        var attempt = attempts.last(facts.service().id());
        return attempt.method() == ServingMethod.ELECTRONIC
                ? make(facts, attempt, "D425", "电子送达记录", null, words.electronic(facts, attempt))
                : make(facts, attempt, "D422", "送达回证", null, words.receipt(facts, attempt, servedOn));
    }

    void leaving(ServingFacts facts, LocalDate lastDay) {
        var attempt = attempts.last(facts.service().id());
        make(facts, attempt, "D423", "留置（张贴）送达记录", null, words.leaving(facts, attempt, lastDay));
    }

    void publicNotice(ServingFacts facts, LocalDate lastDay) {
        var attempt = attempts.last(facts.service().id());
        var text = facts.recipient().name() + "：因" + words.reason(attempt) + "，现依法向你（单位）公告送达《"
                + facts.service().documentTitle() + "》。自公告之日起经过三十日（至" + day(lastDay)
                + "），即视为送达。请到本委领取该文书。";
        make(facts, attempt, "D424", "公告", text, words.publicNotice(facts, attempt, lastDay));
    }

    private long make(
            ServingFacts facts,
            ServingAttempt attempt,
            String code,
            String title,
            @Nullable String text,
            List<ServingPage.Row> rows) {
        var number = facts.service().number();
        var page = new ServingPage(number.value(), settings.issuer(), title, text, rows, LocalDate.now(clock));
        return documents.make(
                number,
                code,
                title,
                "service-" + facts.service().id() + "-" + attempt.ordinal(),
                ServingPage.TEMPLATE,
                Map.of("page", page));
    }
}
