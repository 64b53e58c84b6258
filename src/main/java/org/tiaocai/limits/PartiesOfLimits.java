package org.tiaocai.limits;

import java.util.Map;
import org.tiaocai.shared.RegistrationNumber;

/** Whose a limit is, where several parties have one each; the module that gave it its subject knows. */
public interface PartiesOfLimits {

    /** The party of each subject in the case. */
    Map<String, Long> bySubject(RegistrationNumber number);
}
