package org.tiaocai.mediation.entrustment;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 一次委托调解.
 *
 * @param organisation id of the organisation
 * @param consentedOn the day on which the last of the parties consented; its limit runs from it
 * @param focus 争议焦点, as far as it is known when the case is entrusted
 * @param account how the mediation went, in the organisation's words
 */
public record Entrustment(
        long id,
        RegistrationNumber number,
        EntrustmentKind kind,
        String organisation,
        LocalDate consentedOn,
        @Nullable String focus,
        @Nullable LocalDate acceptedOn,
        @Nullable String mediator,
        @Nullable String account,
        @Nullable String terms,
        @Nullable EntrustmentResult result,
        @Nullable LocalDate closedOn) {

    /** Tells the papers of several entrustments of a case apart. */
    String occasion() {
        return "entrustment-" + id;
    }

    public boolean ongoing() {
        return closedOn == null;
    }
}
