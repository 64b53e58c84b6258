package org.tiaocai.readings;

import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * 一次阅看.
 *
 * @param number the case, where it was about one
 * @param thing the id of what was read within it, such as of a document
 */
record Reading(
        String person,
        OffsetDateTime at,
        String address,
        ReadingKind kind,
        @Nullable String number,
        @Nullable String thing) {}
