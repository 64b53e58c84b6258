package org.tiaocai.linkage;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Groups;
import org.tiaocai.rights.Relation;
import org.tiaocai.rights.RelationFacts;
import org.tiaocai.rights.Tie;
import org.tiaocai.shared.RegistrationNumber;

/** The people of a court that has to do with a case. */
@Component
record CourtTies(Courts courts, CourtCases cases) implements RelationFacts {

    @Override
    public List<Tie> ties(RegistrationNumber number, String person, List<String> groups) {
        return groups.contains(Groups.COURT)
                        && courts.ofGroups(groups)
                                .filter(court -> cases.courtsOf(number).contains(court.id()))
                                .isPresent()
                ? List.of(Tie.of(Relation.COURT, List.of(Groups.COURT)))
                : List.of();
    }
}
