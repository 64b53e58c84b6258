package org.tiaocai.mediation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 调解协议, as far as it has got. */
public record Agreement(
        String terms,
        @Nullable LocalDate performanceDue,
        String performanceMethod,
        @Nullable LocalDate applicantSignedOn,
        @Nullable LocalDate respondentSignedOn,
        @Nullable LocalDate mediatorSignedOn,
        @Nullable LocalDate sealedOn,
        @Nullable LocalDate effectiveOn) {}
