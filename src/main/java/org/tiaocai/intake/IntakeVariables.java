package org.tiaocai.intake;

import java.time.LocalDate;
import org.tiaocai.dispute.Scope;
import org.tiaocai.shared.ProcessVariable;

/** What `dispute-intake` carries. */
final class IntakeVariables {

    static final ProcessVariable<Scope> SCOPE = ProcessVariable.choice("disputeScope", Scope.class);
    static final ProcessVariable<Boolean> WAGE_ARREARS_EVIDENT = ProcessVariable.flag("wageArrearsEvident");
    static final ProcessVariable<Boolean> COMMON_CLAIM = ProcessVariable.flag("commonClaim");
    static final ProcessVariable<Integer> WORKERS_CONCERNED = ProcessVariable.number("workersConcerned");
    static final ProcessVariable<Integer> LIMITATION_DAYS_LEFT = ProcessVariable.number("limitationDaysLeft");
    static final ProcessVariable<Triage> TRIAGE = ProcessVariable.choice("triage", Triage.class);
    static final ProcessVariable<Route> ROUTE = ProcessVariable.choice("route", Route.class);
    static final ProcessVariable<Consent> APPLICANT_CONSENT = ProcessVariable.choice("applicantConsent", Consent.class);
    static final ProcessVariable<Consent> RESPONDENT_CONSENT =
            ProcessVariable.choice("respondentConsent", Consent.class);
    static final ProcessVariable<LocalDate> CONSENT_ON = ProcessVariable.day("consentOn");
    static final ProcessVariable<ArbitrationChoice> ARBITRATION_CHOICE =
            ProcessVariable.choice("arbitrationChoice", ArbitrationChoice.class);

    /** What the triage table says of a dispute. */
    enum Triage {
        OUT_OF_SCOPE,
        WAGE_ARREARS,
        COLLECTIVE,
        LIMITATION_NEAR,
        ORDINARY
    }

    /** The road that the applicant chooses after advice. */
    enum Route {
        MEDIATION,
        ARBITRATION,
        REFERRED
    }

    /** 调解意愿. Silence is not consent. */
    enum Consent {
        WILLING,
        UNWILLING
    }

    /** What the applicant does after a mediation that did not succeed. */
    enum ArbitrationChoice {
        APPLY,
        NOT_NOW
    }

    private IntakeVariables() {}
}
