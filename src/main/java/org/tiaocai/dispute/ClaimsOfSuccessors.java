package org.tiaocai.dispute;

import java.util.Objects;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** 权利义务承受: who takes a party's place is named where that one was, beside those who took it before. */
@Component
record ClaimsOfSuccessors(Parties parties, ClaimParties claims) {

    @EventListener
    void succeeded(PartySucceeded succeeded) {
        var came = succeeded.successors();
        parties.standing(succeeded.number()).stream()
                .filter(party -> Objects.equals(party.place().succeeds(), succeeded.before()))
                .filter(party -> !came.contains(party.id()))
                .findFirst()
                .ifPresent(other -> came.forEach(one -> claims.standBeside(other.id(), one)));
        claims.succeed(succeeded.before(), came);
    }
}
