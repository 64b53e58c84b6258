package org.tiaocai.arbitration.motion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.tiaocai.arbitration.Arbitrations;
import org.tiaocai.arbitration.preparation.Answer;
import org.tiaocai.arbitration.preparation.AnswerPeriods;
import org.tiaocai.arbitration.preparation.AnswersToCome;
import org.tiaocai.delivery.serving.DocumentServed;
import org.tiaocai.delivery.serving.Serving;
import org.tiaocai.delivery.serving.ServingState;
import org.tiaocai.delivery.serving.Servings;
import org.tiaocai.dispute.Parties;
import org.tiaocai.dispute.Side;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.Documents;
import org.tiaocai.shared.RegistrationNumber;

/** 新的答辩期: what was asked for later is answered by each party from its own service of the paper that grants it (规则36, 44). */
@Component
class NewAnswers implements AnswersToCome {

    private final Map<Class<? extends SideRoad>, SideRoad> roads;
    private final Motions motions;
    private final Arbitrations arbitrations;
    private final Documents documents;
    private final Servings servings;
    private final Parties parties;
    private final AnswerPeriods periods;

    NewAnswers(
            List<SideRoad> roads,
            Motions motions,
            Arbitrations arbitrations,
            Documents documents,
            Servings servings,
            Parties parties,
            AnswerPeriods periods) {
        this.roads = roads.stream().collect(Collectors.toMap(SideRoad::getClass, Function.identity()));
        this.motions = motions;
        this.arbitrations = arbitrations;
        this.documents = documents;
        this.servings = servings;
        this.parties = parties;
        this.periods = periods;
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
                .flatMap(motion -> toAnswer(motion).stream())
                .filter(what -> isOn(what.side(), number, served.partyId()))
                .forEach(what -> periods.begin(number, served.partyId(), what, served.servedOn()));
    }

    @Override
    public boolean expectedIn(RegistrationNumber number) {
        return motions.of(number).stream()
                .anyMatch(motion ->
                        toAnswer(motion).filter(what -> isOnItsWay(motion, what)).isPresent());
    }

    private boolean isOnItsWay(Motion motion, Answer.To what) {
        var paper = paper(motion);
        return servings.of(motion.number()).stream()
                .filter(one -> paper.filter(id -> id == one.documentId()).isPresent())
                .filter(NewAnswers::isUnderWay)
                .anyMatch(one -> isOn(what.side(), motion.number(), one.partyId()));
    }

    private static boolean isUnderWay(Serving one) {
        return one.state() == ServingState.OPEN || one.state() == ServingState.WAITING;
    }

    private Optional<Answer.To> toAnswer(Motion motion) {
        var road = roads.get(motion.kind().road());
        return road == null || motion.decision() != Motion.Decision.GRANTED ? Optional.empty() : road.answered(motion);
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
        return parties.of(number).stream().anyMatch(party -> party.id() == partyId && party.side() == side);
    }

    private boolean isClosed(RegistrationNumber number) {
        return arbitrations.find(number).filter(one -> one.closing() == null).isEmpty();
    }
}
