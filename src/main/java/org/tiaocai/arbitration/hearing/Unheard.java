package org.tiaocai.arbitration.hearing;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.collective.Representatives;
import org.tiaocai.delivery.serving.Servings;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.Documents;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 未经审理的当事人 (法36): who neither came to a hearing nor, by its own proof, received the application and the notice of the
 * hearing in time. Who took another's place stands where that one stood: what was done before binds it.
 */
@Component
public record Unheard(
        Hearings hearings, Parties parties, Documents documents, Servings servings, Representatives representatives) {

    /** 应诉通知书 with the copy of the application; 一次性通知书 in its place (规则64). */
    private static final Set<String> APPLICATION = Set.of("D401", "D407");

    /** Those of the parties of whom nothing must be asked by an award. */
    public List<Party> among(RegistrationNumber number, Collection<Long> ids) {
        var held = hearings.of(number).stream()
                .filter(Hearing::counts)
                .flatMap(one -> one.attendance().stream())
                .toList();
        if (held.isEmpty()) {
            return List.of();
        }
        var all = parties.of(number);
        var represented =
                representatives.represented(number).stream().map(Party::id).collect(Collectors.toSet());
        return all.stream()
                .filter(party -> ids.contains(party.id()) && !represented.contains(party.id()))
                .filter(party -> !isHeard(number, party, line(party, all), held, all))
                .toList();
    }

    private boolean isHeard(
            RegistrationNumber number, Party party, Set<Long> line, List<Presence> held, List<Party> all) {
        var own = held.stream().filter(one -> line.contains(one.partyId())).toList();
        return own.stream().anyMatch(one -> one.came().isThere())
                || own.stream().anyMatch(one -> one.isProvenAtOwnRisk() && wasThere(one, all))
                        && (party.side() == Side.APPLICANT || hasApplication(number, line));
    }

    /** Whether the notice reached somebody: not who had died or ended by then. */
    private static boolean wasThere(Presence one, List<Party> all) {
        var noticed = one.noticeServedOn();
        return noticed != null
                && all.stream()
                        .filter(party -> party.id() == one.partyId())
                        .noneMatch(party -> party.goneOn() != null && noticed.isAfter(party.goneOn()));
    }

    private boolean hasApplication(RegistrationNumber number, Set<Long> line) {
        var papers = documents.of(number).stream()
                .filter(paper -> APPLICATION.contains(paper.code()))
                .map(DocumentEntry::id)
                .toList();
        return papers.isEmpty()
                || papers.stream()
                        .flatMap(paper -> servings.receipts(paper).stream())
                        .anyMatch(receipt -> line.contains(receipt.partyId()));
    }

    /** The party and those whose place it took, one after another. */
    private static Set<Long> line(Party party, List<Party> all) {
        var line = new HashSet<Long>();
        var next = party;
        while (next != null && line.add(next.id())) {
            var before = next.place().succeeds();
            next = all.stream()
                    .filter(one -> Objects.equals(one.id(), before))
                    .findFirst()
                    .orElse(null);
        }
        return line;
    }
}
