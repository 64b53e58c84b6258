package org.tiaocai.delivery.service;

import java.time.LocalDate;

/** 收到: when and how one party received one document, and the paper that proves it. */
public record Receipt(long documentId, long partyId, ServiceMethod method, LocalDate servedOn, long proofDocumentId) {}
