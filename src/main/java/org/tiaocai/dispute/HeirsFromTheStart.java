package org.tiaocai.dispute;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * 已故劳动者的继承人, who apply themselves (法25): the worker had died before and never was a party, and is on record as the one
 * in whose place they all stand, so that what they ask for together is one claim in common.
 */
final class HeirsFromTheStart {

    private final Side side;
    private final PartyPlaces places;
    private final Map<String, Map<Long, Registration.Party>> byName = new LinkedHashMap<>();

    HeirsFromTheStart(Side side, PartyPlaces places) {
        this.side = side;
        this.places = places;
    }

    void came(long id, Registration.Party party) {
        var dead = Typed.text(party.heirOf());
        if (dead != null) {
            byName.computeIfAbsent(dead, none -> new LinkedHashMap<>()).put(id, party);
        }
    }

    /** One for each whose heirs came. */
    List<Registration.Party> dead() {
        return byName.keySet().stream()
                .map(name -> Registration.Party.named(side, PartyKind.PERSON, name, null, null))
                .toList();
    }

    void succeed(Registration.Party dead, long id, LocalDate on) {
        places.leave(List.of(id), Leaving.DIED_BEFORE, on);
        byName.getOrDefault(dead.name(), Map.of()).forEach((heir, said) -> {
            places.gone(id, on, said.heirOfDiedOn(), Typed.text(said.heirOfDeathProof()));
            places.succeeds(
                    heir, id, SuccessionBasis.WORKER_DIED, new Successor(said, said.kinship(), said.kinshipProof()));
        });
    }
}
