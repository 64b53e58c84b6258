package org.tiaocai.roots;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 调解组织的人员.
 *
 * @param account with which they log in; null where they have none
 * @param qualification such as 劳动争议调解员、律师、人民调解员
 * @param certificate its number
 * @param untilOn the last day of the term; null until further notice
 */
public record RootPerson(
        long id,
        long organisationId,
        String name,
        @Nullable String account,
        String qualification,
        @Nullable String certificate,
        LocalDate fromOn,
        @Nullable LocalDate untilOn) {

    /** For the page, which sends it back with a change. */
    public String mark() {
        return Seen.mark(this);
    }

    public Term on(LocalDate day) {
        return Term.on(day, fromOn, untilOn);
    }
}
