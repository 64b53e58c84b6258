package org.tiaocai.delivery.service;

import java.time.LocalDate;
import org.tiaocai.shared.CaseNumber;

/** 已送达: told in the transaction that records it; the party's own periods run from that day. */
public record DocumentServed(CaseNumber number, long documentId, long partyId, LocalDate servedOn) {}
