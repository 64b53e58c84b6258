package org.tiaocai.rights;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Duty;
import org.tiaocai.people.Groups;
import org.tiaocai.people.Mediators;
import org.tiaocai.shared.RegistrationNumber;

/** Who has a duty in the case, who had one, and whose colleagues mediate it. */
@Component
record DutyTies(Matrix matrix, Duties duties, Mediators mediators) implements RelationFacts {

    @Override
    public List<Tie> ties(RegistrationNumber number, String person, List<String> groups) {
        return Stream.of(
                        duties.taken(number, person).stream().map(duty -> Tie.of(Relation.OWN, matrix.rolesOf(duty))),
                        duties.concluded(number, person).stream()
                                .map(duty -> Tie.of(Relation.FORMER, matrix.rolesOf(duty))),
                        agencies(number, groups))
                .flatMap(ties -> ties)
                .toList();
    }

    @Override
    public Map<RegistrationNumber, List<Tie>> ties(String person, List<String> groups) {
        var all = duties.all(person).stream()
                .filter(one -> !one.isReplaced())
                .map(one -> Map.entry(
                        one.number(),
                        Tie.of(one.isFormer() ? Relation.FORMER : Relation.OWN, matrix.rolesOf(one.duty()))));
        return Stream.concat(all, ofAgencies(groups))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private Stream<Map.Entry<RegistrationNumber, Tie>> ofAgencies(List<String> groups) {
        return Groups.MEDIATORS.stream()
                .filter(groups::contains)
                .flatMap(agency -> duties.with(Duty.MEDIATOR, mediators.idsOf(agency)).stream()
                        .map(number -> Map.entry(number, Tie.of(Relation.AGENCY, List.of(agency)))));
    }

    private Stream<Tie> agencies(RegistrationNumber number, List<String> groups) {
        var own = Groups.MEDIATORS.stream().filter(groups::contains).toList();
        return own.isEmpty()
                ? Stream.empty()
                : duties.of(number, Duty.MEDIATOR).stream()
                        .flatMap(colleague -> own.stream().filter(agency -> mediators.isOf(agency, colleague)))
                        .distinct()
                        .map(agency -> Tie.of(Relation.AGENCY, List.of(agency)));
    }
}
