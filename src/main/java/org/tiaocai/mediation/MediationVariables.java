package org.tiaocai.mediation;

import java.time.LocalDate;
import org.tiaocai.shared.ProcessVariable;

/** What the mediation processes carry. */
final class MediationVariables {

    static final ProcessVariable<Long> MEDIATION = ProcessVariable.id("mediationId");
    static final ProcessVariable<Acceptance> ACCEPTANCE =
            ProcessVariable.choice("mediationAcceptance", Acceptance.class);

    /** Which rule the end of the mediation follows, by what kind of dispute it is. */
    static final ProcessVariable<String> RULE = ProcessVariable.staff("mediationRule");

    static final ProcessVariable<Long> BOOKING = ProcessVariable.id("bookingId");
    static final ProcessVariable<LocalDate> SESSION_ON = ProcessVariable.day("sessionOn");
    static final ProcessVariable<LocalDate> REMINDER_ON = ProcessVariable.day("reminderOn");
    static final ProcessVariable<SessionOutcome> SESSION_OUTCOME =
            ProcessVariable.choice("sessionOutcome", SessionOutcome.class);
    static final ProcessVariable<Signing> SIGNING = ProcessVariable.choice("signing", Signing.class);
    static final ProcessVariable<MediationOutcome> OUTCOME =
            ProcessVariable.choice("mediationOutcome", MediationOutcome.class);
    static final ProcessVariable<LocalDate> EXTENDED_DUE = ProcessVariable.day("extendedDue");

    /** The appointed mediators' user ids, comma-separated: any of them may claim the session. */
    static final ProcessVariable<String> PANEL = ProcessVariable.staff("panelMembers");

    /** Whether the organisation takes the mediation on. */
    enum Acceptance {
        ACCEPTED,
        DECLINED
    }

    /** Whether the agreement was signed. */
    enum Signing {
        SIGNED,
        REFUSED
    }

    private MediationVariables() {}
}
