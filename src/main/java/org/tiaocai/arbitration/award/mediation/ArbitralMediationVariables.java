package org.tiaocai.arbitration.award.mediation;

import org.tiaocai.arbitration.award.mediation.ArbitralMediation.Outcome;
import org.tiaocai.shared.ProcessVariable;

/** What the making of a 调解书 carries. */
final class ArbitralMediationVariables {

    static final String RENEGED = "arbitralMediationReneged";

    static final ProcessVariable<Long> DOCUMENT = ProcessVariable.id("arbitralMediationDocumentId");
    static final ProcessVariable<String> SIGNER = ProcessVariable.staff("mediationSigner");

    /** How it ended, for whoever called. */
    static final ProcessVariable<Outcome> OUTCOME = ProcessVariable.choice("arbitralMediationOutcome", Outcome.class);

    private ArbitralMediationVariables() {}
}
