package org.tiaocai.handover;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Groups;
import org.tiaocai.people.accounts.Standings;

/** 同事: who is here, in which roles, and with how much in hand. */
@Component
record StaffAtHand(IdentityService identities, TaskService tasks, Standings standings, Actor actor) {

    /** @param load how many tasks they have in hand */
    public record Colleague(String id, String name, long load) {}

    boolean isHere(String person) {
        return standings.of(person).isPresent();
    }

    /** Also somebody whose account is closed, whose work may still have to be handed over. */
    boolean isKnown(String person) {
        return isHere(person) || !roles(person).isEmpty();
    }

    /** The roles of the house that the person has. */
    Set<String> roles(String person) {
        return actor
                .asApplication(
                        () -> identities.createGroupQuery().groupMember(person).list())
                .stream()
                .map(Group::getId)
                .filter(Groups.NAMES::containsKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Who has one of the roles and may log in, the least busy first. */
    List<Colleague> with(Set<String> roles) {
        return roles.stream()
                .flatMap(role ->
                        actor
                                .asApplication(() -> identities
                                        .createUserQuery()
                                        .memberOfGroup(role)
                                        .list())
                                .stream())
                .map(User::getId)
                .distinct()
                .filter(this::isHere)
                .map(id -> new Colleague(id, actor.nameOf(id), load(id)))
                .sorted(Comparator.comparing(Colleague::load).thenComparing(Colleague::id))
                .toList();
    }

    private long load(String person) {
        return actor.asApplication(
                () -> tasks.createTaskQuery().taskAssignee(person).count());
    }
}
