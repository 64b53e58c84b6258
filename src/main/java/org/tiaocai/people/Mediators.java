package org.tiaocai.people;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** 调解员: the people whom the three agencies send to the joint studio. */
@Component
public record Mediators(GroupMembers members) {

    /** A mediator of one agency. */
    public record Mediator(String id, String name, String agency) {}

    public List<Mediator> all() {
        return Groups.MEDIATORS.stream()
                .flatMap(group ->
                        members.of(group).stream().map(one -> new Mediator(one.id(), one.name(), agency(group))))
                .sorted(Comparator.comparing(Mediator::agency).thenComparing(Mediator::id))
                .toList();
    }

    /** Whether the agency has sent this person. */
    public boolean isOf(String agencyGroup, String person) {
        return members.isIn(agencyGroup, person);
    }

    /** All whom the agency has sent. */
    public List<String> idsOf(String agencyGroup) {
        return members.of(agencyGroup).stream().map(GroupMembers.Member::id).toList();
    }

    private static String agency(String group) {
        return switch (group) {
            case Groups.MEDIATOR_HRSS -> "区人社局";
            case Groups.MEDIATOR_UNION -> "区总工会";
            default -> "区司法局";
        };
    }
}
