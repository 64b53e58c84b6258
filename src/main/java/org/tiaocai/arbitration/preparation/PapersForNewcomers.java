package org.tiaocai.arbitration.preparation;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.delivery.serving.Serving;
import org.tiaocai.delivery.serving.ServingState;
import org.tiaocai.delivery.serving.Servings;
import org.tiaocai.delivery.serving.ServingsOfTheGone;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Party;
import org.tiaocai.dispute.PartyJoined;
import org.tiaocai.dispute.PartyNotGone;
import org.tiaocai.documents.Catalogue;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.Papers;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 补送后来的当事人: what the others got and a newcomer must get. Acceptance, application, periods, tribunal and hearing are told
 * to each in a paper of its own, made where those are known; of the rest that every party has in hand he gets a copy, and of
 * what was on its way to the one whose place he takes.
 */
@Component
record PapersForNewcomers(
        Arbitrations arbitrations,
        Documents documents,
        Servings servings,
        ServingsOfTheGone gone,
        AnswerCopies answers,
        Parties parties,
        Catalogue catalogue,
        Papers papers,
        Journal journal) {

    /** 受理、应诉、举证、组庭、开庭、一次性通知: each newcomer gets his own. */
    private static final Set<String> IN_HIS_OWN_NAME = Set.of("D307", "D401", "D402", "D403", "D405", "D406", "D407");

    /** 举证期限、反申请、变更请求、追加、变更当事人、管辖、简易处理、延期: in force for whoever comes. */
    private static final Set<String> IN_FORCE =
            Set.of("D402-2", "D408", "D409", "D410", "D410-2", "D411", "D415", "D415-2", "D416");

    /** 开庭通知: of a hearing that was given up when the party was thought to be gone. */
    private static final Set<String> OF_A_DAY = Set.of("D405", "D406", "D407");

    @EventListener
    void joined(PartyJoined joined) {
        if (goesOn(joined.number())) {
            parties.standing(joined.number()).stream()
                    .filter(party -> party.id() == joined.partyId())
                    .forEach(party -> serve(joined.number(), party, copiesFor(joined.number(), party)));
        }
    }

    /** It was there all the time: it gets what it missed, its own notices too. */
    @EventListener
    void notGone(PartyNotGone alive) {
        if (goesOn(alive.number())) {
            parties.find(alive.number(), alive.partyId()).ifPresent(party -> {
                var never = without(gone.undelivered(alive.number(), party.id()), alive.number(), OF_A_DAY);
                serve(
                        alive.number(),
                        party,
                        Stream.concat(never, copiesFor(alive.number(), party).stream())
                                .toList());
            });
        }
    }

    private Stream<Long> copiesOfTheOthers(RegistrationNumber number, Party party) {
        var ordinary = documents.of(number).stream().anyMatch(paper -> paper.code().equals("D415"));
        var all = documents.of(number).stream()
                .filter(paper -> IN_FORCE.contains(paper.code()))
                .filter(paper -> !(ordinary && paper.code().equals("D415-2")));
        return Stream.concat(all, answers.madeFor(number, party.side()).stream()).map(DocumentEntry::id);
    }

    private List<Long> copiesFor(RegistrationNumber number, Party party) {
        var before = party.place().succeeds();
        var never = before == null
                ? Stream.<Long>of()
                : without(gone.undelivered(number, before), number, IN_HIS_OWN_NAME);
        return Stream.concat(copiesOfTheOthers(number, party), never).toList();
    }

    /** 调解书 is signed by who agreed to it (法42): nobody signs it for the dead. */
    private Stream<Long> without(List<Long> undelivered, RegistrationNumber number, Set<String> codes) {
        return undelivered.stream()
                .filter(id -> documents
                        .find(number, id)
                        .filter(paper -> !codes.contains(paper.code())
                                && !catalogue.kind(paper.code()).serviceClass().equals("S1"))
                        .isPresent());
    }

    private void serve(RegistrationNumber number, Party party, List<Long> copies) {
        var has = servings.of(number).stream()
                .filter(service -> service.partyId() == party.id() && isUnderWayOrDone(service))
                .map(Serving::documentId)
                .collect(Collectors.toSet());
        var missing =
                copies.stream().distinct().filter(id -> !has.contains(id)).sorted().toList();
        missing.forEach(id -> papers.serveToo(number, id, List.of(party.id())));
        if (!missing.isEmpty()) {
            journal.act(number, "向" + party.side().label() + "补送此前的文书，" + missing.size() + " 份", null);
        }
    }

    private static boolean isUnderWayOrDone(Serving service) {
        return service.state() == ServingState.OPEN
                || service.state() == ServingState.WAITING
                || service.state() == ServingState.SERVED;
    }

    private boolean goesOn(RegistrationNumber number) {
        return arbitrations
                .find(number)
                .filter(one -> one.acceptedOn() != null && one.closing() == null)
                .isPresent();
    }
}
