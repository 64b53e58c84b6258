package org.tiaocai.delivery.serving;

import java.util.Comparator;
import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.people.Groups;
import org.tiaocai.shared.Refused;

/** 送达人员: two of them go together, and both stand on the proof (D422). */
@Component
class ServingStaff {

    private final IdentityService identities;
    private final Actor actor;

    ServingStaff(IdentityService identities, Actor actor) {
        this.identities = identities;
        this.actor = actor;
    }

    /** One of them. */
    record Server(String id, String name) {}

    List<Server> all() {
        return actor
                .asApplication(() -> identities
                        .createUserQuery()
                        .memberOfGroup(Groups.SERVICE)
                        .list())
                .stream()
                .map(user -> new Server(user.getId(), actor.nameOf(user.getId())))
                .sorted(Comparator.comparing(Server::id))
                .toList();
    }

    void mustBeTwo(@Nullable String first, @Nullable String second) {
        var known = all().stream().map(Server::id).toList();
        if (first == null || second == null || !known.contains(first) || !known.contains(second)) {
            throw new Refused("送达须由两名送达人员共同进行，请从名册中选择两名送达人员");
        }
        if (first.equals(second)) {
            throw new Refused("两名送达人员不能是同一人");
        }
    }
}
