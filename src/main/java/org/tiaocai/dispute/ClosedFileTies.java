package org.tiaocai.dispute;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Groups;
import org.tiaocai.rights.Relation;
import org.tiaocai.rights.RelationFacts;
import org.tiaocai.rights.Tie;
import org.tiaocai.shared.RegistrationNumber;

/** 归档: a file is the archivist's once its case is closed, and not before. */
@Component
record ClosedFileTies(Disputes disputes) implements RelationFacts {

    @Override
    public List<Tie> ties(RegistrationNumber number, String person, List<String> groups) {
        var isTheirs = groups.contains(Groups.ARCHIVIST)
                && disputes.find(number)
                        .filter(dispute -> dispute.closedOn() != null)
                        .isPresent();
        return isTheirs ? List.of(Tie.of(Relation.OWN, List.of(Groups.ARCHIVIST))) : List.of();
    }
}
