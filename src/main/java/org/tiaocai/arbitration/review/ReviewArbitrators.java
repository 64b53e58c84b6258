package org.tiaocai.arbitration.review;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Groups;

/** 仲裁员名册: who may be designated. */
@Component
class ReviewArbitrators {

    private final IdentityService identities;
    private final Actor actor;

    ReviewArbitrators(IdentityService identities, Actor actor) {
        this.identities = identities;
        this.actor = actor;
    }

    record Arbitrator(String id, String name) {}

    List<Arbitrator> all() {
        return actor.asApplication(() ->
                identities.createUserQuery().memberOfGroup(Groups.ARBITRATOR).orderByUserId().asc().list().stream()
                        .map(user -> new Arbitrator(user.getId(), actor.nameOf(user.getId())))
                        .toList());
    }

    boolean isOnRoster(String userId) {
        return all().stream().anyMatch(one -> one.id().equals(userId));
    }
}
