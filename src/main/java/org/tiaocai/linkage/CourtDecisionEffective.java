package org.tiaocai.linkage;

import java.time.LocalDate;
import org.tiaocai.shared.RegistrationNumber;

/** 法院裁判生效: told once for each suit and each application to set aside; {@code replaces} when it is what stands now. */
public record CourtDecisionEffective(
        RegistrationNumber number, long documentId, long matterId, boolean replaces, LocalDate effectiveOn) {}
