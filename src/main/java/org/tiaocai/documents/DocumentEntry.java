package org.tiaocai.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One document in the case's list, without its page.
 *
 * @param documentNo 文书编号 within the case; the papers of a sitting have none
 */
public record DocumentEntry(
        long id,
        String code,
        String title,
        String occasion,
        @Nullable String documentNo,
        Volume volume,
        LocalDate madeOn,
        String madeBy) {}
