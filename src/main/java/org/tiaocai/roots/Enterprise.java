package org.tiaocai.roots;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 企业, known by its credit code.
 *
 * @param untilOn the last day, such as that of its deregistration; null until further notice
 */
public record Enterprise(
        long id,
        String creditCode,
        String name,
        String area,
        String trade,
        Headcount headcount,
        @Nullable String contact,
        LocalDate fromOn,
        @Nullable LocalDate untilOn) {

    public boolean isOn(LocalDate day) {
        return Term.covers(fromOn, untilOn, day);
    }

    /** For the page, which sends it back with a change. */
    public String mark() {
        return Seen.mark(this);
    }

    public String words() {
        return name + "，" + creditCode + "，" + area + "，" + trade + "，" + headcount.label()
                + (contact == null ? "" : "，" + contact)
                + "，"
                + OrganisationChanges.days(fromOn, untilOn);
    }
}
