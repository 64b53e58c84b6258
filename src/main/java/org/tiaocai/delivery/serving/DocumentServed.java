package org.tiaocai.delivery.serving;

import java.time.LocalDate;
import org.tiaocai.shared.RegistrationNumber;

/** 已送达: told in the transaction that records it; the party's own periods run from that day. */
public record DocumentServed(RegistrationNumber number, long documentId, long partyId, LocalDate servedOn) {}
