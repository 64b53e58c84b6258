package org.tiaocai.delivery.serving;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.people.GroupMembers.Member;

/** 同行的送达人员: who goes along as usual, or the only one who can. */
@Component
record Partners(ServingStaff staff, ServingAttempts attempts, Actor actor) {

    Optional<String> usual() {
        var others = staff.all().stream()
                .map(Member::id)
                .filter(id -> !id.equals(actor.id()))
                .toList();
        return attempts.partnerOf(actor.id())
                .filter(others::contains)
                .or(() -> others.size() == 1 ? Optional.of(others.get(0)) : Optional.empty());
    }
}
