package org.tiaocai.arbitration.motion;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.PlaceInCase;
import org.tiaocai.dispute.SuccessionProofs;

/**
 * 死亡、终止的当事人 as a paper names it: the fact on which a suspension or a termination stands.
 *
 * @param party 申请人某某
 * @param died whether it was a person
 * @param toBeProved whether the day, or what proves it, has not been handed in yet
 */
record GoneParty(
        String party,
        boolean died,
        @Nullable LocalDate goneOn,
        @Nullable String goneProof,
        boolean toBeProved) {

    static GoneParty of(Party party, PlaceInCase.@Nullable Gone end) {
        return new GoneParty(
                party.side().label() + party.name(),
                party.kind() == PartyKind.PERSON,
                end == null ? null : end.on(),
                end == null ? null : end.proof(),
                end == null || end.on() == null || SuccessionProofs.isBlank(end.proof()));
    }
}
