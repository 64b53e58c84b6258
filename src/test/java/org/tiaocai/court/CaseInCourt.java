package org.tiaocai.court;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.tiaocai.shared.RegistrationNumber;
import org.tiaocai.story.CourtMachine;

/** 一案 and what its courts know of it. */
final class CaseInCourt {

    final RegistrationNumber number;
    /** The workers in the order in which the award prints them. */
    final List<Long> workers;

    final long employer;
    final List<Paper> papers;
    /** What the courts have written about, whether or not it has arrived. */
    final List<Docketed> docketed = new ArrayList<>();

    final List<Holding> holdings = new ArrayList<>();
    final Set<String> concerned = new HashSet<>();
    int lettersForFiles;
    int feedbackOpen;

    CaseInCourt(RegistrationNumber number, List<Long> workers, long employer, List<Paper> papers) {
        this.number = number;
        this.workers = workers;
        this.employer = employer;
        this.papers = papers;
    }

    /** One award of the case. */
    record Paper(long documentId, String awardNo, AwardInLaw law) {}

    /** 立案, and whether the court has sent its last decision. */
    static final class Docketed {
        final String court;
        final Paper paper;
        final Suit suit;
        boolean isDecided;

        Docketed(String court, Paper paper, Suit suit) {
            this.court = court;
            this.paper = paper;
            this.suit = suit;
        }
    }

    /** 财产保全 that the commission has forwarded. */
    static final class Holding {
        final long id;
        final long applicant;
        boolean isAnswered;
        boolean isPreserved;
        boolean isRuled;

        Holding(long id, long applicant) {
            this.id = id;
            this.applicant = applicant;
        }
    }

    Stream<Long> parties() {
        return Stream.concat(workers.stream(), Stream.of(employer));
    }

    ObjectNode named(long party) {
        return party == employer
                ? CourtMachine.party("RESPONDENT", 1)
                : CourtMachine.party("APPLICANT", workers.indexOf(party) + 1);
    }

    long party(String side, int ordinal) {
        return side.equals("RESPONDENT") ? employer : workers.get(ordinal - 1);
    }

    Optional<Docketed> find(String docketNo) {
        return docketed.stream()
                .filter(one -> one.suit.docketNo.equals(docketNo))
                .findFirst();
    }

    boolean isKnown(Docketed one) {
        return one.paper.law().suits.contains(one.suit);
    }

    /** Who takes part in the proceedings, and so is served with what ends them. */
    Set<Long> partiesOf(Suit suit) {
        var all = new HashSet<>(suit.workers);
        all.add(employer);
        return all;
    }

    void ended(Suit suit, String result, LocalDate effectiveOn, Map<Long, LocalDate> receipts) {
        find(suit.docketNo).orElseThrow().paper.law().ended(suit, result, effectiveOn, receipts);
    }

    boolean isSettled(LocalDate today) {
        return papers.stream()
                .allMatch(paper ->
                        paper.law().received.keySet().containsAll(parties().toList())
                                && paper.law().suits.stream().noneMatch(Suit::isPending)
                                && paper.law().periods.stream().noneMatch(period -> period.isOpen(today)));
    }
}
