package org.tiaocai.linkage.followup;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.PaperFate;
import org.tiaocai.shared.RegistrationNumber;

/** What a court's result, once it has taken effect, has made of an award. */
@Component
record CourtOnPapers(CourtProceedings proceedings, Documents documents) implements PaperFate.Source {

    private static final Pattern CERTIFIED = Pattern.compile("document-(\\d+)-party-\\d+-.*");

    @Override
    public List<PaperFate> of(RegistrationNumber number, long documentId) {
        return Stream.concat(ofPaper(number, documentId), ofCertificate(number, documentId))
                .toList();
    }

    private Stream<PaperFate> ofPaper(RegistrationNumber number, long documentId) {
        return proceedings.of(number).stream()
                .filter(one -> one.documentId() == documentId)
                .flatMap(CourtOnPapers::fate);
    }

    /** 生效证明 (D607): of what a court has decided since it knows nothing. */
    private Stream<PaperFate> ofCertificate(RegistrationNumber number, long documentId) {
        return documents.of(number).stream()
                .filter(one -> one.id() == documentId && one.code().equals("D607"))
                .flatMap(certificate -> {
                    var certified = CERTIFIED.matcher(certificate.occasion());
                    return certified.matches()
                            ? ofPaper(number, Long.parseLong(certified.group(1)))
                                    .filter(fate -> !fate.on().isBefore(certificate.madeOn()))
                            : Stream.<PaperFate>empty();
                })
                .map(fate -> new PaperFate(PaperFate.Kind.OUTDATED, fate.on(), null));
    }

    private static Stream<PaperFate> fate(CourtProceeding one) {
        var result = one.result();
        var on = one.effectiveOn();
        return result == null || on == null
                ? Stream.empty()
                : kind(result).map(kind -> new PaperFate(kind, on, null)).stream();
    }

    private static Optional<PaperFate.Kind> kind(ProceedingResult result) {
        return switch (result) {
            case REVOKED -> Optional.of(PaperFate.Kind.SET_ASIDE);
            case PARTLY_SET_ASIDE -> Optional.of(PaperFate.Kind.PARTLY_SET_ASIDE);
            case JUDGMENT, COURT_MEDIATED, MEDIATED -> Optional.of(PaperFate.Kind.REPLACED);
            default -> Optional.empty();
        };
    }
}
