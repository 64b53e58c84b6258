package org.tiaocai.linkage.followup;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tiaocai.arbitration.award.ResultDocuments.ResultDocument;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.Side;

/** Who of the parties is a worker: an award is in force, or not, for each of them apart (解释一17). */
record CaseParties(List<Party> all) {

    /** Those whom a paper concerns: on whom it is served, or everybody still in the case while it is not yet. */
    static CaseParties concernedBy(ResultDocument paper, List<Party> ever) {
        return new CaseParties(ever.stream()
                .filter(party -> paper.addressees().isEmpty()
                        ? party.stands()
                        : paper.addressees().contains(party.id()))
                .toList());
    }

    /** The natural persons of the applicants' side, or else of the other one. */
    List<Long> workers() {
        return Stream.of(Side.APPLICANT, Side.RESPONDENT)
                .map(side -> all.stream()
                        .filter(party -> party.side() == side && party.kind() == PartyKind.PERSON)
                        .map(Party::id)
                        .toList())
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElseGet(() -> all.stream()
                        .filter(party -> party.side() == Side.APPLICANT)
                        .map(Party::id)
                        .toList());
    }

    boolean isWorker(long party) {
        return workers().contains(party);
    }

    /** The parties that are no workers: employers and third parties. */
    Set<Long> others() {
        var workers = workers();
        return all.stream().map(Party::id).filter(id -> !workers.contains(id)).collect(Collectors.toSet());
    }

    Optional<Party> find(long id) {
        return all.stream().filter(party -> party.id() == id).findFirst();
    }

    String name(long id) {
        return find(id).map(Party::name).orElse("");
    }
}
