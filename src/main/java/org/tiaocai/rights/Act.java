package org.tiaocai.rights;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Set;

/**
 * 事项: what may be done, and by which role in which relation.
 *
 * @param name for readers of the matrix
 * @param refusal what the person is told who may not
 */
record Act(String key, String name, Scope scope, Map<Relation, Set<String>> grants, String refusal) {

    /** What the right is asked against. */
    enum Scope {
        /** Everybody, without a login. */
        OPEN,
        /** Whoever is logged in. */
        LOGIN,
        /** A role alone. */
        HOUSE,
        /** A role and its relation to a case. */
        CASE,
        /** A task that the person works on. */
        TASK
    }

    boolean allows(Collection<String> roles, Relation relation) {
        return !Collections.disjoint(grants.getOrDefault(relation, Set.of()), roles);
    }
}
