package org.tiaocai.people.accounts;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;

/**
 * Whether what a person opened is still theirs. A change of the account holds from the next request on, on every node: the
 * version of the account is asked for each time, the person and the roles at most every half minute, and again before anybody
 * is turned away.
 */
@Component
public class Standings {

    static final Duration KEPT = Duration.ofSeconds(30);
    private static final int MOST_KEPT = 5_000;

    private final Accounts accounts;
    private final IdentityService identities;
    private final Actor actor;
    private final RealTime time;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    Standings(Accounts accounts, IdentityService identities, Actor actor, RealTime time) {
        this.accounts = accounts;
        this.identities = identities;
        this.actor = actor;
        this.time = time;
    }

    private record Seen(Instant at, Standing standing) {}

    /** The person as they stand now; empty when nobody of that id may come in. */
    public Optional<Standing> of(String person) {
        var account = accounts.find(person);
        if (account.isPresent() && !account.get().isOpen()) {
            return Optional.empty();
        }
        var user = actor.asApplication(
                () -> identities.createUserQuery().userId(person).singleResult());
        if (user == null) {
            return Optional.empty();
        }
        var groups = actor.asApplication(
                () -> identities.createGroupQuery().groupMember(person).list());
        return Optional.of(new Standing(
                person,
                account.map(Account::version).orElse(0L),
                Actor.nameOf(user),
                groups.stream().map(Group::getId).collect(Collectors.toCollection(TreeSet::new))));
    }

    /** How the account stands; empty for who has none. */
    public Optional<AccountState> stateOf(String person) {
        return accounts.find(person).map(Account::state);
    }

    /** Who may come in, or is only kept from it for a while: somebody can stand in for them meanwhile. */
    public boolean isOfTheHouse(String person) {
        return of(person).isPresent()
                || stateOf(person).filter(AccountState.SUSPENDED::equals).isPresent();
    }

    /** Whether the person came in with a one-time password, and has to set an own one first. */
    public boolean mustSetPassword(String person) {
        return accounts.hasPasswordOnce(person);
    }

    public boolean holds(Standing opened) {
        return still(opened.person(), opened::equals);
    }

    /** For what is kept for long, such as a token: it was made with this version of the account. */
    public boolean holds(String person, long version) {
        return still(person, standing -> standing.version() == version);
    }

    /** So that nobody else arranges for the person until the transaction ends. @return whether there is such a person */
    public boolean alone(String person) {
        return accounts.lock(person);
    }

    private boolean isUnchanged(Standing standing) {
        return accounts.find(standing.person())
                .map(account -> account.isOpen() && account.version() == standing.version())
                .orElse(standing.version() == 0);
    }

    private boolean still(String person, Predicate<Standing> same) {
        var now = time.now();
        var last = seen.get(person);
        if (last != null
                && now.isBefore(last.at.plus(KEPT))
                && same.test(last.standing)
                && isUnchanged(last.standing)) {
            return true;
        }
        var fresh = of(person);
        if (seen.size() > MOST_KEPT) {
            seen.clear();
        }
        fresh.ifPresentOrElse(standing -> seen.put(person, new Seen(now, standing)), () -> seen.remove(person));
        return fresh.filter(same).isPresent();
    }
}
