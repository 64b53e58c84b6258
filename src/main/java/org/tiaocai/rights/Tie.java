package org.tiaocai.rights;

import java.util.Collection;
import java.util.Set;

/**
 * A relation, and by which roles a person has it: a mediator who is also an arbitrator does not read the tribunal's
 * papers of the case that they mediate.
 */
public record Tie(Relation relation, Set<String> roles) {

    /** The same relation by each of the roles. */
    public static Tie of(Relation relation, Collection<String> roles) {
        return new Tie(relation, Set.copyOf(roles));
    }
}
