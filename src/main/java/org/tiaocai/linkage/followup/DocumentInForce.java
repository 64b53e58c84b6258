package org.tiaocai.linkage.followup;

import java.time.LocalDate;
import org.tiaocai.shared.RegistrationNumber;

/** 文书生效: told once for each paper and worker, and again only when it had lost its force meanwhile. */
public record DocumentInForce(RegistrationNumber number, long documentId, long workerId, LocalDate since) {}
