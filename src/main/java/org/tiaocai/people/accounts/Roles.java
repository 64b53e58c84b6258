package org.tiaocai.people.accounts;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Groups;

/** 岗位 in the institute's words: the roles of the house, and the groups of courts and of organisations outside. */
@Component
record Roles(IdentityService identities, Actor actor) {

    /** Every key with its Chinese name, the house's own first. */
    Map<String, String> all() {
        var all = new LinkedHashMap<String, String>();
        actor.asApplication(() -> identities.createGroupQuery().list()).stream()
                .sorted(Comparator.comparing((Group group) -> !Groups.NAMES.containsKey(group.getId()))
                        .thenComparing(Group::getId))
                .forEach(group -> all.put(group.getId(), nameOf(group)));
        return all;
    }

    Set<String> of(String person) {
        var roles = new TreeSet<String>();
        actor.asApplication(
                        () -> identities.createGroupQuery().groupMember(person).list())
                .forEach(group -> roles.add(group.getId()));
        return roles;
    }

    List<String> names(String person) {
        var all = all();
        return of(person).stream().map(role -> all.getOrDefault(role, "其他岗位")).toList();
    }

    private static String nameOf(Group group) {
        var name = group.getName();
        return Groups.NAMES.getOrDefault(group.getId(), name == null || name.isBlank() ? "其他岗位" : name);
    }
}
