package org.tiaocai.arbitration.motion;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiaocai.delivery.serving.ServingProcess;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.PartyKind;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.PaperFate;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 登记有误的中止审理通知书: it says that somebody has died who lives. What still is on its way goes to nobody any more, and who
 * holds one may learn that it was taken back.
 */
@Component
record MistakenNotices(
        Documents documents, Parties parties, Motions motions, AwaitedSuccessors successors, ServingProcess serving)
        implements PaperFate.Source {

    void stop(Motion suspension) {
        var number = suspension.number();
        notices(suspension)
                .forEach(notice -> parties.reachable(number)
                        .forEach(party -> serving.stop(
                                number, party.id(), one -> one.documentId() == notice, "死亡、终止的登记有误，已经更正")));
    }

    @Override
    public List<PaperFate> of(RegistrationNumber number, long documentId) {
        return motions.of(number).stream()
                .filter(one -> one.kind() == MotionKind.SUSPENSION && one.endedOn() != null)
                .filter(one -> notices(one).anyMatch(notice -> notice == documentId) && isMistaken(one))
                .map(one -> new PaperFate(PaperFate.Kind.WITHDRAWN, Objects.requireNonNull(one.endedOn()), null))
                .toList();
    }

    /** It is over though nobody came in another's place, and whoever was meant is there. */
    private boolean isMistaken(Motion suspension) {
        var said = suspension.details(Suspension.Details.class);
        var ends = said.ground().ends();
        return ends != null
                && successors.cameIn(suspension).isEmpty()
                && parties.of(suspension.number()).stream()
                        .filter(party -> isMeant(party, ends, said))
                        .allMatch(Party::isReachable);
    }

    private static boolean isMeant(Party party, PartyKind ends, Suspension.Details said) {
        return said.goneParty() == null
                ? party.side() != Side.THIRD_PARTY && party.kind() == ends
                : said.goneParty() == party.id();
    }

    private Stream<Long> notices(Motion suspension) {
        var code = suspension.kind().terms().papers.get(suspension.decision());
        return documents.of(suspension.number()).stream()
                .filter(one -> one.code().equals(code) && suspension.subject().equals(one.occasion()))
                .map(DocumentEntry::id);
    }
}
