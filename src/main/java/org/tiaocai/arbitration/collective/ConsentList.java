package org.tiaocai.arbitration.collective;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.Party;

/**
 * 征求被代表的当事人同意的名单.
 *
 * @param consented the parties whose consent was recorded
 * @param usedOn when the representatives acted on it; a list serves once
 */
public record ConsentList(
        long id,
        ReservedAct matter,
        String content,
        LocalDate openedOn,
        @Nullable LocalDate usedOn,
        Set<Long> consented) {

    /** Of those represented, who has not consented. */
    public List<Party> missing(List<Party> represented) {
        return represented.stream()
                .filter(party -> !consented.contains(party.id()))
                .toList();
    }
}
