package org.tiaocai.handover;

import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Groups;
import org.tiaocai.people.accounts.AccountState;
import org.tiaocai.people.accounts.Standings;

/** 同事: who is here, in which roles, and with how much in hand. */
@Component
record StaffAtHand(IdentityService identities, JdbcClient jdbc, Standings standings, Actor actor) {

    /** People of a court or of an organisation outside are no colleagues. */
    private static final Set<String> OUTSIDE = Set.of(Groups.COURT, Groups.MEDIATION_ORG);

    /** Whose a task is: taken, or offered by name. */
    private static final String HOLDERS = """
            select ASSIGNEE_ from ACT_RU_TASK where ASSIGNEE_ is not null
            union select own.USER_ID_ from ACT_RU_IDENTITYLINK own join ACT_RU_TASK t on t.ID_ = own.TASK_ID_
            where own.TYPE_ = 'candidate' and own.USER_ID_ is not null and t.ASSIGNEE_ is null""";

    /**
     * @param load how many tasks they have in hand
     * @param away how the account stands of who cannot log in; null for who can
     */
    public record Colleague(
            String id, String name, long load, @Nullable AccountState away) {

        /** Beside the name. */
        public String mark() {
            return away == null ? "" : away == AccountState.SUSPENDED ? "（已暂停）" : "（已停用）";
        }

        boolean isSuspended() {
            return away == AccountState.SUSPENDED;
        }
    }

    boolean isHere(String person) {
        return standings.of(person).isPresent();
    }

    /** Also somebody whose account is closed, whose work may still have to be handed over. */
    boolean isKnown(String person) {
        return isHere(person) || !roles(person).isEmpty() || holders().contains(person);
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
        var loads = loads();
        return members(roles)
                .filter(this::isHere)
                .map(id -> new Colleague(id, actor.nameOf(id), loads.getOrDefault(id, 0L), null))
                .sorted(Comparator.comparing(Colleague::load).thenComparing(Colleague::id))
                .toList();
    }

    /** Everybody of the house who is here or holds work, also who is kept from logging in and whose role was taken away. */
    List<Colleague> ofTheHouse() {
        var house = new TreeSet<>(Groups.NAMES.keySet());
        house.removeAll(OUTSIDE);
        var here = with(house);
        var listed = here.stream().map(Colleague::id).collect(Collectors.toSet());
        var loads = loads();
        var holders = holders();
        var others = Stream.concat(members(house), holders.stream())
                .distinct()
                .filter(id -> !listed.contains(id) && Collections.disjoint(roles(id), OUTSIDE))
                .map(id -> new Colleague(id, actor.nameOf(id), loads.getOrDefault(id, 0L), away(id)))
                .filter(one -> one.isSuspended() || holders.contains(one.id()))
                .sorted(Comparator.comparing(Colleague::id));
        return Stream.concat(here.stream(), others).toList();
    }

    private @Nullable AccountState away(String person) {
        return isHere(person) ? null : standings.stateOf(person).orElse(AccountState.DELETED);
    }

    private Stream<String> members(Set<String> roles) {
        return roles.stream()
                .flatMap(role ->
                        actor
                                .asApplication(() -> identities
                                        .createUserQuery()
                                        .memberOfGroup(role)
                                        .list())
                                .stream())
                .map(User::getId)
                .distinct();
    }

    private Set<String> holders() {
        return Set.copyOf(jdbc.sql(HOLDERS).query(String.class).list());
    }

    /** Of all at once. */
    private Map<String, Long> loads() {
        record Load(String person, long tasks) {}
        return jdbc.sql("""
                        select ASSIGNEE_ as person, count(*) as tasks from ACT_RU_TASK
                        where ASSIGNEE_ is not null group by ASSIGNEE_""").query(Load.class).list().stream().collect(Collectors.toMap(Load::person, Load::tasks));
    }
}
