package org.tiaocai.rights;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Duties;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.RegistrationNumber;

/** What the person who acts now may do, by the matrix; acts are named as there. */
@Component("rights")
public class Rights {

    private final Matrix matrix;
    private final List<RelationFacts> facts;
    private final TasksAtHand tasks;
    private final Duties duties;
    private final Actor actor;
    private final String administrators;

    Rights(
            Matrix matrix,
            List<RelationFacts> facts,
            TasksAtHand tasks,
            Duties duties,
            Actor actor,
            @Value("${tiaocai.administrators-group}") String administrators) {
        this.matrix = matrix;
        this.facts = facts;
        this.tasks = tasks;
        this.duties = duties;
        this.actor = actor;
        this.administrators = administrators;
    }

    /** For acts of the house, which are about no case. */
    public boolean may(String act) {
        return may(matrix.act(act));
    }

    /** @throws ResponseStatusException for who may not */
    public void must(String act) {
        if (!may(act)) {
            throw refused(matrix.act(act));
        }
    }

    /** What the person may do in the case. */
    public CaseRights in(RegistrationNumber number) {
        if (isKeptFrom(number)) {
            return CaseRights.none(matrix);
        }
        var groups = actor.groups();
        var ties = facts.stream()
                .flatMap(fact -> fact.ties(number, actor.id(), groups).stream())
                .toList();
        return new CaseRights(matrix, roles(), ties);
    }

    public Level level(RegistrationNumber number) {
        return in(number).level();
    }

    /** Those of the cases that the person reads as fully as this, or more; for lists, so with few questions. */
    public Set<RegistrationNumber> readable(Collection<RegistrationNumber> numbers, Level least) {
        var lockedOut = duties.lockedOut(actor.id());
        var byRole = new CaseRights(matrix, roles(), List.of()).level().isAtLeast(least);
        return numbers.stream()
                .filter(number -> !lockedOut.contains(number))
                .filter(number -> byRole || level(number).isAtLeast(least))
                .collect(Collectors.toSet());
    }

    /** All cases that the person reads as fully as this, or more. */
    public Reach reach(Level least) {
        var lockedOut = duties.lockedOut(actor.id());
        if (new CaseRights(matrix, roles(), List.of()).level().isAtLeast(least)) {
            return new Reach(true, lockedOut);
        }
        var groups = actor.groups();
        var ties = new HashMap<RegistrationNumber, List<Tie>>();
        facts.forEach(fact -> fact.ties(actor.id(), groups)
                .forEach((number, more) ->
                        ties.computeIfAbsent(number, none -> new ArrayList<>()).addAll(more)));
        return new Reach(
                false,
                ties.entrySet().stream()
                        .filter(one -> !lockedOut.contains(one.getKey()))
                        .filter(one -> new CaseRights(matrix, roles(), one.getValue())
                                .level()
                                .isAtLeast(least))
                        .map(Map.Entry::getKey)
                        .collect(Collectors.toSet()));
    }

    /** Whether the task is the person's, or would be if they claimed it; not in a case that they are kept from. */
    public boolean mayWorkOn(String taskId) {
        return tasks.find(taskId)
                .filter(task -> task.number() == null || !isKeptFrom(task.number()))
                .isPresent();
    }

    /** 暂停参与: a recusal of the person is undecided, or upheld. */
    boolean isKeptFrom(RegistrationNumber number) {
        return duties.isLockedOut(number, actor.id());
    }

    boolean may(Act act) {
        return switch (act.scope()) {
            case OPEN -> true;
            case LOGIN -> !actor.id().equals(Actor.SYSTEM);
            case HOUSE -> act.allows(roles(), Relation.OTHER);
            case CASE, TASK -> false;
        };
    }

    static ResponseStatusException refused(Act act) {
        return new ResponseStatusException(HttpStatus.FORBIDDEN, act.refusal());
    }

    private Set<String> roles() {
        return actor.groups().stream()
                .map(group -> group.equals(administrators) ? MatrixReader.ADMINISTRATOR : group)
                .filter(group -> group.equals(MatrixReader.ADMINISTRATOR) || Groups.NAMES.containsKey(group))
                .collect(Collectors.toSet());
    }
}
