package org.tiaocai.mediation;

import java.util.Optional;
import org.tiaocai.shared.RegistrationNumber;

/** Answered by each module in which an agreement of the parties may take effect. */
public interface AgreementSource {

    Optional<Agreement> inForce(RegistrationNumber number);
}
