package org.tiaocai.arbitration.review;

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

/** Whoever reviews the agreement of a case handles it. */
@Component
record ReviewTies(Reviews reviews) implements RelationFacts {

    private static final List<Tie> HANDLES =
            List.of(Tie.of(Relation.OWN, List.of(Groups.ARBITRATOR, Groups.PRESIDING)));

    @Override
    public List<Tie> ties(RegistrationNumber number, String person, List<String> groups) {
        return reviews.of(number).stream().anyMatch(review -> person.equals(review.arbitrator())) ? HANDLES : List.of();
    }

    @Override
    public Map<RegistrationNumber, List<Tie>> ties(String person, List<String> groups) {
        return reviews.by(person).stream().collect(Collectors.toMap(Function.identity(), number -> HANDLES));
    }
}
