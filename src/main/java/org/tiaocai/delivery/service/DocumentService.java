package org.tiaocai.delivery.service;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.CaseNumber;

/**
 * 送达: one document to one party, as it stands.
 *
 * @param serviceDay the day of service, as soon as it is certain; it may still lie ahead while {@code WAITING}
 * @param proofDocumentId 送达回证 or 电子送达记录, once served
 */
public record DocumentService(
        long id,
        CaseNumber number,
        long documentId,
        String documentTitle,
        long partyId,
        ServiceClass serviceClass,
        ServiceState state,
        @Nullable ServiceMethod method,
        @Nullable LocalDate serviceDay,
        @Nullable String closingReason,
        @Nullable Long proofDocumentId) {}
