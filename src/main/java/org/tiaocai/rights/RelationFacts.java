package org.tiaocai.rights;

import java.util.List;
import org.tiaocai.shared.RegistrationNumber;

/** What a module knows of how a person stands to a case; the module that keeps the fact implements it. */
public interface RelationFacts {

    /** Empty for who has nothing to do with the case, as far as the module knows. */
    List<Tie> ties(RegistrationNumber number, String person, List<String> groups);
}
