package org.tiaocai.rights;

import java.util.List;
import java.util.Map;
import org.tiaocai.shared.RegistrationNumber;

/** What a module knows of how a person stands to a case; the module that keeps the fact implements it. */
public interface RelationFacts {

    /** Empty for who has nothing to do with the case, as far as the module knows. */
    List<Tie> ties(RegistrationNumber number, String person, List<String> groups);

    /**
     * The same asked the other way round: all cases to which the person stands in a relation that the module knows. Only for
     * relations by which somebody reads a case whom their role alone does not let read it.
     */
    default Map<RegistrationNumber, List<Tie>> ties(String person, List<String> groups) {
        return Map.of();
    }
}
