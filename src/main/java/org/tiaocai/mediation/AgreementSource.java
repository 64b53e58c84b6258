package org.tiaocai.mediation;

import java.util.Optional;
import org.tiaocai.shared.RegistrationNumber;

/** Answered by each module in which an agreement of the parties may take effect. */
public interface AgreementSource {

    Optional<Agreement> inForce(RegistrationNumber number);

    /** Name of the organisation under whose seal it took effect. */
    Optional<String> organisation(RegistrationNumber number);

    /** Who pays whom how much, where that stands item by item and not in the words. */
    default AgreedTerms agreed(RegistrationNumber number) {
        return AgreedTerms.IN_WORDS;
    }
}
