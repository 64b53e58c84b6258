package org.tiaocai.delivery.serving;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.Documents;

/** 公告的文书要点: what a notice has to tell of each paper, by its kind (民诉法解释 art. 139); taken from the paper as it was made. */
@Component
record NoticedPapers(ServingFile file, Documents documents) {

    private static final Set<String> APPLICATION = Set.of("D401", "D407");

    /**
     * One paper of the notice.
     *
     * @param application the claims go with it, and the periods to answer them and to give evidence
     * @param evidencePeriod of 举证通知书, where no application is in the same notice, which says as much
     * @param results 裁决结果, as the award says it
     */
    record NoticedPaper(
            String title,
            @Nullable String documentNo,
            boolean application,
            boolean evidencePeriod,
            boolean tribunal,
            @Nullable String startsAt,
            @Nullable String place,
            @Nullable String room,
            List<String> results,
            boolean finalAward,
            boolean nonFinalAward) {}

    List<NoticedPaper> of(List<Serving> all) {
        var hasApplication = all.stream()
                .map(one -> file.document(one.number(), one.documentId()).code())
                .anyMatch(APPLICATION::contains);
        return all.stream().map(one -> of(one, hasApplication)).toList();
    }

    private NoticedPaper of(Serving service, boolean hasApplication) {
        var paper = file.document(service.number(), service.documentId());
        var said = documents.said(service.number(), paper.id());
        var isHearing = List.of("D405", "D407").contains(paper.code());
        var isAward = List.of("D506", "D507", "D508").contains(paper.code());
        var isFinal = paper.code().equals("D507")
                || paper.code().equals("D508")
                        && String.valueOf(text(said, "finality")).equals("终局");
        return new NoticedPaper(
                paper.title(),
                paper.documentNo(),
                APPLICATION.contains(paper.code()),
                paper.code().equals("D402") && !hasApplication,
                paper.code().equals("D403"),
                isHearing ? text(said, "startsAt") : null,
                isHearing ? text(said, "place") : null,
                isHearing ? text(said, "room") : null,
                isAward ? results(paper, service) : List.of(),
                isAward && isFinal,
                isAward && !isFinal);
    }

    private List<String> results(DocumentEntry paper, Serving service) {
        return documents
                .page(service.number(), paper.id())
                .map(page -> Jsoup.parse(page).select("h2:contains(裁决结果) ~ ol").stream()
                        .findFirst()
                        .map(list -> list.select("> li").eachText())
                        .orElse(List.of()))
                .orElse(List.of());
    }

    private static @Nullable String text(Map<String, @Nullable Object> said, String field) {
        return said.get(field) == null ? null : Objects.toString(said.get(field));
    }
}
