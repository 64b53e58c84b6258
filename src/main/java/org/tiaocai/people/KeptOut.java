package org.tiaocai.people;

import java.util.Optional;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 案外的关系: what keeps a person from a duty in a case and does not come from another duty in it, such as a firm that they look
 * after. The module that knows of it says so here.
 */
public interface KeptOut {

    /** Why the person may not do this in the case; empty where nothing is known against it. */
    Optional<String> reasonAgainst(RegistrationNumber number, String person, Duty duty);

    /** Somebody is to take the duty: until that is done nothing comes up against it, and what was coming up is waited for. */
    default void hold(RegistrationNumber number, Duty duty) {}
}
