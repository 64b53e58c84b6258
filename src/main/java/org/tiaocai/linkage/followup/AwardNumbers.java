package org.tiaocai.linkage.followup;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.award.AwardDocument;
import org.tiaocai.arbitration.award.Awards;
import org.tiaocai.shared.RegistrationNumber;

/** 裁决书案号: by which courts and parties call a paper that we know by its id. */
@Component
public record AwardNumbers(Awards awards, JdbcClient jdbc) {

    /** A sealed award of a case. */
    public record Named(RegistrationNumber number, long documentId) {}

    public Optional<String> of(RegistrationNumber number, long documentId) {
        var added = awards.added(number).stream()
                .filter(one -> one.documentId() == documentId)
                .map(Awards.Added::itemId)
                .toList();
        return documents(number).stream()
                .filter(document -> Objects.equals(document.documentId(), documentId)
                        || document.items().stream().anyMatch(item -> added.contains(item.id())))
                .map(AwardDocument::caseNo)
                .filter(Objects::nonNull)
                .findFirst();
    }

    public Optional<Named> find(String awardNo) {
        return jdbc.sql(
                        "select registration_number as number, document_id from award_document where case_no = ? and document_id is not null")
                .param(awardNo)
                .query(Named.class)
                .optional();
    }

    private List<AwardDocument> documents(RegistrationNumber number) {
        return awards.of(number).stream()
                .flatMap(award -> awards.documents(award.id()).stream())
                .toList();
    }
}
