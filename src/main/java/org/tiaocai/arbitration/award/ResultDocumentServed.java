package org.tiaocai.arbitration.award;

import java.time.LocalDate;
import org.tiaocai.shared.RegistrationNumber;

/** 结果文书已送达: told once for each document and party; the ways of redress are open to the party from that day. */
public record ResultDocumentServed(
        RegistrationNumber number, long documentId, long partyId, ResultKind kind, LocalDate servedOn) {}
