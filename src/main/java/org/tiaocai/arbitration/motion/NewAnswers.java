package org.tiaocai.arbitration.motion;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.hearing.Hearings;
import org.tiaocai.arbitration.preparation.Answer;
import org.tiaocai.arbitration.preparation.AnswerPeriods;
import org.tiaocai.arbitration.preparation.AnswersToCome;
import org.tiaocai.arbitration.preparation.InheritedPeriods;
import org.tiaocai.delivery.serving.DocumentServed;
import org.tiaocai.delivery.serving.Serving;
import org.tiaocai.delivery.serving.ServingState;
import org.tiaocai.delivery.serving.Servings;
import org.tiaocai.dispute.Journal;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.Documents;
import org.tiaocai.shared.RegistrationNumber;

/** 新的答辩期: what was asked for later is answered by each party from its own service of the paper that grants it (规则36, 44). */
@Component
class NewAnswers implements AnswersToCome {

    /** 应诉通知书, 举证通知书: what starts the periods of who comes in. */
    private static final Set<String> NOTICES = Set.of("D401", "D402");

    private final SideRoads roads;
    private final Motions motions;
    private final Arbitrations arbitrations;
    private final Documents documents;
    private final Servings servings;
    private final Parties parties;
    private final AnswerPeriods periods;
    private final InheritedPeriods inherited;
    private final Hearings hearings;
    private final Journal journal;

    NewAnswers(
            SideRoads roads,
            Motions motions,
            Arbitrations arbitrations,
            Documents documents,
            Servings servings,
            Parties parties,
            AnswerPeriods periods,
            InheritedPeriods inherited,
            Hearings hearings,
            Journal journal) {
        this.roads = roads;
        this.motions = motions;
        this.arbitrations = arbitrations;
        this.documents = documents;
        this.servings = servings;
        this.parties = parties;
        this.periods = periods;
        this.inherited = inherited;
        this.hearings = hearings;
        this.journal = journal;
    }

    @EventListener
    void served(DocumentServed served) {
        var number = served.number();
        if (isClosed(number)) {
            return;
        }
        motions.of(number).stream()
                .filter(motion ->
                        paper(motion).filter(id -> id == served.documentId()).isPresent())
                .filter(motion -> isAgainst(motion, served.partyId()))
                .flatMap(motion -> toAnswer(motion).stream())
                .filter(what -> isOn(what.side(), number, served.partyId()))
                .filter(what -> !inherited.isAnswered(number, served.partyId(), served.documentId()))
                .map(what -> periods.begin(number, served.partyId(), what, served.servedOn()))
                .forEach(due -> warnOfHearing(number, due));
    }

    /** A hearing that is planned within the new period has to be put off (规则38, 44); nobody but the house can say to when. */
    private void warnOfHearing(RegistrationNumber number, LocalDate due) {
        hearings.planned(number)
                .filter(hearing -> !hearing.hearingOn().isAfter(due))
                .ifPresent(hearing -> journal.act(
                        number, "新的答辩期至 " + due + " 届满，已排定的开庭（" + hearing.hearingOn() + "）在该期内，请办理延期", null));
    }

    @Override
    public boolean expectedIn(RegistrationNumber number) {
        return motions.of(number).stream()
                        .anyMatch(motion -> toAnswer(motion)
                                .filter(what -> isOnItsWay(motion, what))
                                .isPresent())
                || isNewcomerNoticed(number);
    }

    /** Who came in later is on the way to be served: its own periods have not begun. */
    private boolean isNewcomerNoticed(RegistrationNumber number) {
        var notices = documents.of(number).stream()
                .filter(paper -> NOTICES.contains(paper.code()))
                .map(DocumentEntry::id)
                .collect(Collectors.toSet());
        return servings.of(number).stream().anyMatch(one -> isUnderWay(one) && notices.contains(one.documentId()));
    }

    private boolean isOnItsWay(Motion motion, Answer.To what) {
        var paper = paper(motion);
        return servings.of(motion.number()).stream()
                .filter(one -> paper.filter(id -> id == one.documentId()).isPresent())
                .filter(NewAnswers::isUnderWay)
                .filter(one -> isAgainst(motion, one.partyId()))
                .anyMatch(one -> isOn(what.side(), motion.number(), one.partyId()));
    }

    private boolean isAgainst(Motion motion, long partyId) {
        return motion.decision() == Motion.Decision.GRANTED
                && roads.of(motion.kind()).isAgainst(motion, partyId);
    }

    private static boolean isUnderWay(Serving one) {
        return one.state() == ServingState.OPEN || one.state() == ServingState.WAITING;
    }

    private Optional<Answer.To> toAnswer(Motion motion) {
        return motion.decision() == Motion.Decision.GRANTED
                ? roads.of(motion.kind()).answered(motion)
                : Optional.empty();
    }

    /** The paper that tells of the decision. */
    private Optional<Long> paper(Motion motion) {
        var code = motion.kind().terms().papers.get(motion.decision());
        return documents.of(motion.number()).stream()
                .filter(one -> one.code().equals(code) && motion.subject().equals(one.occasion()))
                .map(DocumentEntry::id)
                .findFirst();
    }

    private boolean isOn(Side side, RegistrationNumber number, long partyId) {
        return parties.reachable(number).stream().anyMatch(party -> party.id() == partyId && party.side() == side);
    }

    private boolean isClosed(RegistrationNumber number) {
        return arbitrations.find(number).filter(one -> one.closing() == null).isEmpty();
    }
}
