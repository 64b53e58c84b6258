package org.tiaocai.rights;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tiaocai.rights.Act.Scope;

/** What one person may do in one case. */
public final class CaseRights {

    private final Matrix matrix;
    private final Set<String> roles;
    private final List<Tie> ties;

    CaseRights(Matrix matrix, Set<String> roles, List<Tie> ties) {
        this.matrix = matrix;
        this.roles = roles;
        this.ties = ties;
    }

    public boolean may(String act) {
        return may(matrix.act(act));
    }

    /** How much of the case the person reads. */
    public Level level() {
        return matrix.levels().stream()
                .filter(level -> may(level.getValue()))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Level.NONE);
    }

    /** Whether the person may open a paper of the kind. */
    public boolean mayOpen(String code, boolean internal) {
        return may(matrix.actOfPaper(code, internal));
    }

    /** All that the person may do in it, for a page that offers nothing else. */
    public Set<String> acts() {
        return matrix.acts().stream()
                .filter(act -> act.scope() == Scope.CASE && may(act))
                .map(Act::key)
                .collect(Collectors.toSet());
    }

    /** Of a person who is kept from the case. */
    static CaseRights none(Matrix matrix) {
        return new CaseRights(matrix, Set.of(), List.of());
    }

    boolean may(Act act) {
        return act.allows(roles, Relation.OTHER)
                || ties.stream().anyMatch(tie -> act.allows(both(tie.roles()), tie.relation()));
    }

    private Set<String> both(Set<String> byTie) {
        return roles.stream().filter(byTie::contains).collect(Collectors.toSet());
    }
}
