package org.tiaocai.linkage.conference;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * 议定事项.
 *
 * @param body the commission or the court, by its id
 */
public record ConferenceAction(
        long id,
        long conference,
        String title,
        String body,
        String responsible,
        LocalDate dueOn,
        @Nullable LocalDate remindedOn,
        @Nullable LocalDate doneOn,
        @Nullable String outcome) {

    /** Where it stands, in words. */
    public String standing() {
        if (doneOn != null) {
            return "已落实，" + doneOn;
        }
        return remindedOn == null ? "落实中" : "到期未落实，" + remindedOn + " 已催办";
    }
}
