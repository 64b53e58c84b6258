package org.tiaocai.roots;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was filled in of an organisation, checked; name, contact and days are null where an outside body says them. */
record OrganisationForm(
        RootKind kind,
        String area,
        @Nullable String sealName,
        @Nullable String entrusted,
        @Nullable String sealed,
        @Nullable String name,
        @Nullable String contact,
        @Nullable LocalDate fromOn,
        @Nullable LocalDate untilOn) {}
