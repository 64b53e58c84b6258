package org.tiaocai.limits.reckoning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 依据: the citation with article, the versions cited, and from when to when all of them are in force, where known. */
public record Source(
        String citation,
        String lawVersion,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo) {}
