package org.tiaocai.delivery.serving;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 送达: one document to one party, as it stands.
 *
 * @param serviceDay the day of service, as soon as it is certain; it may still lie ahead while {@code WAITING}
 * @param proofDocumentId 送达回证 or 电子送达记录, once served
 */
public record Serving(
        long id,
        RegistrationNumber number,
        long documentId,
        String documentTitle,
        long partyId,
        ServingClass serviceClass,
        ServingState state,
        @Nullable ServingMethod method,
        @Nullable LocalDate serviceDay,
        @Nullable String closingReason,
        @Nullable Long proofDocumentId) {}
