package org.tiaocai.readings;

import java.util.Map;
import java.util.Optional;
import org.tiaocai.shared.RegistrationNumber;

/** The case of something whose path does not name it; the module that keeps the thing knows. */
public interface CaseOfThing {

    ReadingKind kind();

    /** @param path the values in the path, by their names in the route */
    Optional<RegistrationNumber> caseOf(Map<String, String> path);
}
