package org.tiaocai.rights;

import java.util.Optional;
import org.tiaocai.shared.RegistrationNumber;

/** How far a case has come, as one module sees it; where several see something, the furthest counts. */
public interface StageFacts {

    Optional<CaseStage> stage(RegistrationNumber number);
}
