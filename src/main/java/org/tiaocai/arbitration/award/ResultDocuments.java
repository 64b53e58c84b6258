package org.tiaocai.arbitration.award;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.finality.Finality;
import org.tiaocai.delivery.serving.DocumentServed;
import org.tiaocai.delivery.serving.Receipt;
import org.tiaocai.delivery.serving.Serving;
import org.tiaocai.delivery.serving.Servings;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.Documents;
import org.tiaocai.shared.RegistrationNumber;

/** 结果文书: the papers with which an arbitration decides, and who has received each of them. */
@Component
public record ResultDocuments(Awards awards, Documents documents, Servings servings, ApplicationEventPublisher events) {

    private static final String CORRECTION = "D510";

    /**
     * One paper with its receipts so far; of corrections those that add a ruling.
     *
     * @param correction whether it is a correction
     * @param addressees the parties on whom it is served; empty while the serving has not begun
     */
    public record ResultDocument(
            long documentId,
            ResultKind kind,
            boolean correction,
            String title,
            LocalDate madeOn,
            Set<Long> addressees,
            List<Receipt> receipts) {

        /** What users call it. */
        public String label() {
            return correction ? title + "（补入裁决事项）" : kind.label();
        }
    }

    public List<ResultDocument> of(RegistrationNumber number) {
        var kinds = awardKinds(number);
        var addressees = servings.of(number).stream()
                .collect(Collectors.groupingBy(
                        Serving::documentId, Collectors.mapping(Serving::partyId, Collectors.toSet())));
        return documents.of(number).stream()
                .flatMap(entry -> kind(entry, kinds)
                        .map(kind -> new ResultDocument(
                                entry.id(),
                                kind,
                                entry.code().equals(CORRECTION),
                                entry.title(),
                                entry.madeOn(),
                                addressees.getOrDefault(entry.id(), Set.of()),
                                servings.receipts(entry.id())))
                        .stream())
                .toList();
    }

    @EventListener
    void served(DocumentServed served) {
        documents
                .find(served.number(), served.documentId())
                .flatMap(entry -> kind(entry, awardKinds(served.number())))
                .ifPresent(kind -> events.publishEvent(new ResultDocumentServed(
                        served.number(), served.documentId(), served.partyId(), kind, served.servedOn())));
    }

    private Map<Long, Finality> awardKinds(RegistrationNumber number) {
        var kinds = new HashMap<Long, Finality>();
        awards.added(number).forEach(added -> kinds.put(added.documentId(), added.finality()));
        awards.of(number).stream()
                .flatMap(award -> awards.documents(award.id()).stream())
                .forEach(document -> {
                    if (document.documentId() != null) {
                        kinds.put(document.documentId(), document.finality());
                    }
                });
        return kinds;
    }

    private static Optional<ResultKind> kind(DocumentEntry entry, Map<Long, Finality> awardKinds) {
        return switch (entry.code()) {
            case "D505" -> Optional.of(ResultKind.MEDIATION_DOCUMENT);
            // 补入的裁决事项 could not be read before: its redress begins with this paper.
            case "D506", "D507", "D508", CORRECTION ->
                Optional.ofNullable(awardKinds.get(entry.id())).map(ResultKind::of);
            case "D509" -> Optional.of(ResultKind.ADVANCE_EXECUTION);
            default -> Optional.empty();
        };
    }
}
