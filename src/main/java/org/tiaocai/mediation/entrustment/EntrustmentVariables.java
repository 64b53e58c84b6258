package org.tiaocai.mediation.entrustment;

import org.tiaocai.mediation.outside.AgreementChoice;
import org.tiaocai.shared.ProcessVariable;

/** What the entrusted mediation's process carries. */
final class EntrustmentVariables {

    static final ProcessVariable<Long> ENTRUSTMENT = ProcessVariable.id("entrustmentId");

    /** The organisation's own group: nobody else sees its tasks. */
    static final ProcessVariable<String> GROUP = ProcessVariable.staff("entrustedGroup");

    /** The rule of the limit, which the kind of entrustment decides. */
    static final ProcessVariable<String> RULE = ProcessVariable.staff("entrustmentRule");

    static final ProcessVariable<Answer> ANSWER = ProcessVariable.choice("entrustmentReply", Answer.class);
    static final ProcessVariable<EntrustmentResult> RESULT =
            ProcessVariable.choice("entrustmentResult", EntrustmentResult.class);

    static final ProcessVariable<Signing> SIGNING = ProcessVariable.choice("entrustedSigning", Signing.class);

    /** Who may record what the parties choose after the agreement: whoever has the case, and the organisation. */
    static final ProcessVariable<String> CHOOSERS = ProcessVariable.staff("entrustmentChoosers");

    static final ProcessVariable<AgreementChoice> CHOICE =
            ProcessVariable.choice("entrustedChoice", AgreementChoice.class);

    /** Whether the organisation takes the case. */
    enum Answer {
        ACCEPTED,
        DECLINED
    }

    /** Whether all have signed the agreement. */
    enum Signing {
        SIGNED,
        REFUSED
    }

    private EntrustmentVariables() {}
}
