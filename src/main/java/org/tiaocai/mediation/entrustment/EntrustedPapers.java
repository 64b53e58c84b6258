package org.tiaocai.mediation.entrustment;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.PaperFate;
import org.tiaocai.documents.Papers;
import org.tiaocai.limits.RuleIds;
import org.tiaocai.limits.RunningLimits;
import org.tiaocai.mediation.outside.OutsideAgreement;
import org.tiaocai.mediation.outside.OutsideAgreementFacts;
import org.tiaocai.mediation.outside.OutsideAgreements;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 受托组织的调解协议书 (D110): the print that goes to be signed, and the text that says when the last has signed and sealed it
 * (法14); what was printed before it came back is another paper.
 */
@Component
record EntrustedPapers(
        Papers papers,
        Documents documents,
        Entrustments entrustments,
        OutsideAgreements agreements,
        OutsideAgreementFacts facts,
        RunningLimits limits)
        implements PaperFate.Source {

    private static final String AGREEMENT = "D110";
    private static final String AGAIN = "-draft-";
    private static final String IN_EFFECT = "-in-effect";

    /** To be signed. */
    void print(Entrustment entrustment, OutsideAgreement agreement) {
        var before = documents.of(entrustment.number()).stream()
                .filter(one -> isDraft(one, entrustment))
                .count();
        var occasion = entrustment.occasion() + (before == 0 ? "" : AGAIN + (before + 1));
        papers.issue(entrustment.number(), AGREEMENT, occasion, facts.paper(agreement, null, null));
    }

    /** The print that is with those who sign it. */
    Optional<DocumentEntry> toBeSigned(Entrustment entrustment) {
        return documents.of(entrustment.number()).stream()
                .filter(one -> isDraft(one, entrustment))
                .reduce((earlier, later) -> later);
    }

    /** In effect, from when two joint periods run (M09, M12). */
    void inEffect(Entrustment entrustment, OutsideAgreement agreement, LocalDate effectiveOn) {
        var number = entrustment.number();
        var reviewDue = limits.start(number, RuleIds.REVIEW_APPLICATION, effectiveOn);
        var confirmationDue = limits.start(number, RuleIds.CONFIRMATION_APPLICATION, effectiveOn);
        papers.issue(
                number,
                AGREEMENT,
                entrustment.occasion() + IN_EFFECT,
                facts.paper(agreement, reviewDue, confirmationDue));
    }

    @Override
    public List<PaperFate> of(RegistrationNumber number, long documentId) {
        return documents.of(number).stream()
                .filter(one -> one.id() == documentId && one.code().equals(AGREEMENT))
                .flatMap(paper -> entrustments.of(number).stream()
                        .filter(one -> (paper.occasion() + "-").startsWith(one.occasion() + "-"))
                        .flatMap(one -> fate(paper, one)))
                .toList();
    }

    private Stream<PaperFate> fate(DocumentEntry paper, Entrustment entrustment) {
        var effectiveOn = agreements
                .ofEntrustment(entrustment.id())
                .map(OutsideAgreement::effectiveOn)
                .orElse(null);
        if (!isDraft(paper, entrustment)) {
            var on = effectiveOn == null ? paper.madeOn() : effectiveOn;
            return Stream.of(new PaperFate(PaperFate.Kind.TOOK_EFFECT, on, null));
        }
        var later = later(paper, entrustment);
        if (later != null) {
            return Stream.of(new PaperFate(PaperFate.Kind.SUPERSEDED, later.madeOn(), later.id()));
        }
        if (effectiveOn != null) {
            return Stream.of(new PaperFate(PaperFate.Kind.FOR_SIGNATURE, effectiveOn, signed(entrustment)));
        }
        var closedOn = entrustment.closedOn();
        return closedOn == null
                ? Stream.of(
                        new PaperFate(PaperFate.Kind.FOR_SIGNATURE, paper.madeOn(), null),
                        new PaperFate(PaperFate.Kind.NOT_YET, paper.madeOn(), null))
                : Stream.of(new PaperFate(PaperFate.Kind.NEVER, closedOn, null));
    }

    private @Nullable DocumentEntry later(DocumentEntry paper, Entrustment entrustment) {
        return documents.of(entrustment.number()).stream()
                .filter(one -> one.id() > paper.id() && isDraft(one, entrustment))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Long signed(Entrustment entrustment) {
        return documents.of(entrustment.number()).stream()
                .filter(one ->
                        one.code().equals(AGREEMENT) && one.occasion().equals(entrustment.occasion() + IN_EFFECT))
                .map(DocumentEntry::id)
                .findFirst()
                .orElse(null);
    }

    private static boolean isDraft(DocumentEntry paper, Entrustment entrustment) {
        return paper.code().equals(AGREEMENT)
                && (paper.occasion().equals(entrustment.occasion())
                        || paper.occasion().startsWith(entrustment.occasion() + AGAIN));
    }
}
