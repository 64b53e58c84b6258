package org.tiaocai.intake;

import java.time.LocalDate;
import org.tiaocai.dispute.Cause;
import org.tiaocai.dispute.Road;
import org.tiaocai.dispute.Scope;
import org.tiaocai.shared.ProcessVariable;

/** What `dispute-intake` carries. */
final class IntakeVariables {

    static final ProcessVariable<Scope> SCOPE = ProcessVariable.choice("disputeScope", Scope.class);
    static final ProcessVariable<Boolean> WAGE_ARREARS_EVIDENT = ProcessVariable.flag("wageArrearsEvident");
    static final ProcessVariable<Boolean> COMMON_CLAIM = ProcessVariable.flag("commonClaim");
    static final ProcessVariable<Integer> WORKERS_CONCERNED = ProcessVariable.number("workersConcerned");
    static final ProcessVariable<Integer> LIMITATION_DAYS_LEFT = ProcessVariable.number("limitationDaysLeft");
    static final ProcessVariable<Cause> CAUSE = ProcessVariable.choice("disputeCause", Cause.class);
    static final ProcessVariable<Boolean> MIGRANT_WORKER = ProcessVariable.flag("migrantWorker");
    static final ProcessVariable<Road> ROAD = ProcessVariable.choice("road", Road.class);
    static final ProcessVariable<Route> ROUTE = ProcessVariable.choice("route", Route.class);
    static final ProcessVariable<Consent> APPLICANT_CONSENT = ProcessVariable.choice("applicantConsent", Consent.class);
    static final ProcessVariable<Consent> RESPONDENT_CONSENT =
            ProcessVariable.choice("respondentConsent", Consent.class);
    static final ProcessVariable<LocalDate> CONSENT_ON = ProcessVariable.day("consentOn");
    static final ProcessVariable<ArbitrationChoice> ARBITRATION_CHOICE =
            ProcessVariable.choice("arbitrationChoice", ArbitrationChoice.class);

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
