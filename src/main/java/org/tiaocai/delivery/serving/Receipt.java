package org.tiaocai.delivery.serving;

import java.time.LocalDate;

/** 收到: when and how one party received one document, and the paper that proves it. */
public record Receipt(long documentId, long partyId, ServingMethod method, LocalDate servedOn, long proofDocumentId) {}
