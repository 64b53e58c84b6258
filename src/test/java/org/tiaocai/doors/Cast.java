package org.tiaocai.doors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.Bureau;

/** Who has a part in a case, and who only looks on. */
@Component
class Cast {

    private final Bureau bureau;
    private final TaskService tasks;
    private final IdentityService identities;
    private final JdbcClient tables;

    Cast(Bureau bureau, TaskService tasks, IdentityService identities, JdbcClient tables) {
        this.bureau = bureau;
        this.tasks = tasks;
        this.identities = identities;
        this.tables = tables;
    }

    /** Whoever has a duty or a task, and of each group that may claim one somebody. */
    List<Visitor> withAPart(RegistrationNumber number) {
        var people = new LinkedHashSet<>(
                tables.sql("select distinct person from duty where registration_number = ? order by person")
                        .param(number.value())
                        .query(String.class)
                        .list());
        tasks.createTaskQuery()
                .processInstanceBusinessKey(number.value())
                .list()
                .forEach(task -> people.addAll(doing(task)));
        return visitors(people);
    }

    /** One of every role that is not among them. */
    List<Visitor> lookingOn(List<Visitor> others) {
        var roles = others.stream().flatMap(one -> one.roles().stream()).collect(Collectors.toSet());
        return visitors(identities.createGroupQuery().orderByGroupId().asc().list().stream()
                .map(Group::getId)
                .filter(role -> !roles.contains(role))
                .flatMap(role -> first(role).stream())
                .toList());
    }

    private List<String> doing(Task task) {
        if (task.getAssignee() != null) {
            return List.of(task.getAssignee());
        }
        var people = new ArrayList<String>();
        for (var link : tasks.getIdentityLinksForTask(task.getId())) {
            if (link.getUserId() != null) {
                people.add(link.getUserId());
            } else if (link.getGroupId() != null) {
                people.addAll(first(link.getGroupId()));
            }
        }
        return people;
    }

    private List<String> first(String group) {
        return identities.createUserQuery().memberOfGroup(group).orderByUserId().asc().list().stream()
                .map(User::getId)
                .filter(bureau.colleagues()::contains)
                .limit(1)
                .toList();
    }

    private List<Visitor> visitors(Collection<String> people) {
        return Set.copyOf(people).stream()
                .filter(bureau.colleagues()::contains)
                .sorted()
                .map(person -> new Visitor(
                        person,
                        identities.createGroupQuery().groupMember(person).orderByGroupId().asc().list().stream()
                                .map(Group::getId)
                                .toList()))
                .toList();
    }
}
