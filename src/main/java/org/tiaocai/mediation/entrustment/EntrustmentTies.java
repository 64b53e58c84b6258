package org.tiaocai.mediation.entrustment;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Groups;
import org.tiaocai.rights.Relation;
import org.tiaocai.rights.RelationFacts;
import org.tiaocai.rights.Tie;
import org.tiaocai.shared.RegistrationNumber;

/** An organisation has to do with a case while the case is with it, and only then. */
@Component
record EntrustmentTies(Entrustments entrustments) implements RelationFacts {

    private static final List<Tie> ENTRUSTED = List.of(Tie.of(Relation.ENTRUSTED, List.of(Groups.MEDIATION_ORG)));

    @Override
    public List<Tie> ties(RegistrationNumber number, String person, List<String> groups) {
        return groups.contains(Groups.MEDIATION_ORG) && entrustments.isWith(number, groups) ? ENTRUSTED : List.of();
    }

    @Override
    public Map<RegistrationNumber, List<Tie>> ties(String person, List<String> groups) {
        return groups.contains(Groups.MEDIATION_ORG)
                ? entrustments.with(groups).stream().collect(Collectors.toMap(Function.identity(), number -> ENTRUSTED))
                : Map.of();
    }
}
