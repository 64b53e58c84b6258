package org.tiaocai.arbitration.hearing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;

/** One sheet tells of all cases of a session: each keeps what is said of its own parties and agents. */
@Component
record JointSheets(Hearings hearings, Parties parties) {

    /** Without what is said of the others' parties; who is in none of the cases is left in, and refused. */
    HoldHearing.Sheet ofCase(HoldHearing.Sheet sheet, Hearing hearing) {
        var others = hearings.ofSession(hearing).stream()
                .flatMap(one -> parties.standing(one.number()).stream())
                .toList();
        if (others.isEmpty()) {
            return sheet;
        }
        var foreign = others.stream().map(Party::id).collect(Collectors.toSet());
        var agents = others.stream()
                .flatMap(party -> party.agents().stream())
                .map(Party.Agent::id)
                .collect(Collectors.toSet());
        return new HoldHearing.Sheet(
                sheet.open(),
                sheet.applicant(),
                sheet.respondent(),
                sheet.attendance() == null
                        ? null
                        : sheet.attendance().stream()
                                .filter(said -> !foreign.contains(said.party()))
                                .toList(),
                without(sheet.agentsPresent(), agents),
                without(sheet.throughAgents(), foreign),
                sheet.representatives() == null
                        ? null
                        : sheet.representatives().stream()
                                .filter(said -> !foreign.contains(said.party()))
                                .toList(),
                sheet.recusalAsked(),
                sheet.limitationRaised(),
                sheet.mediationAttempted(),
                List.copyOf(sheet.admitted().stream()
                        .filter(said -> !foreign.contains(said.party()))
                        .toList()),
                sheet.record(),
                sheet.terms(),
                without(sheet.byAgents(), agents),
                sheet.signatures());
    }

    private static @Nullable Set<Long> without(@Nullable Set<Long> all, Collection<Long> foreign) {
        if (all == null) {
            return null;
        }
        var own = new HashSet<>(all);
        own.removeAll(foreign);
        return own;
    }
}
