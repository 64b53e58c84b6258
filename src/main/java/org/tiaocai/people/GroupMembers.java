package org.tiaocai.people;

import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;

/** 岗位上的人员: who is in a group now. */
@Component
public record GroupMembers(IdentityService identities, Actor actor) {

    public record Member(String id, String name) {}

    /** In the order of their ids. */
    public List<Member> of(String group) {
        var users = actor.asApplication(
                () -> identities.createUserQuery().memberOfGroup(group).list());
        return users.stream()
                .map(user -> new Member(user.getId(), Actor.nameOf(user)))
                .sorted(Comparator.comparing(Member::id))
                .toList();
    }

    public boolean isIn(String group, String person) {
        return of(group).stream().anyMatch(one -> one.id().equals(person));
    }
}
