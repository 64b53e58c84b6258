package org.tiaocai.arbitration.filing;

import java.util.List;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.PaperFate;
import org.tiaocai.shared.RegistrationNumber;

/** 口头申请 (规则29): what the clerk took down and the applicant signed stands in the place of the application in writing. */
@Component
record OralApplications(Documents documents) implements PaperFate.Source {

    private static final String IN_WRITING = "D301";
    private static final String TAKEN_DOWN = "D302";

    @Override
    public List<PaperFate> of(RegistrationNumber number, long documentId) {
        var all = documents.of(number);
        var isInWriting = all.stream()
                .anyMatch(paper -> paper.id() == documentId && paper.code().equals(IN_WRITING));
        return isInWriting
                ? all.stream()
                        .filter(paper -> paper.code().equals(TAKEN_DOWN) && paper.id() > documentId)
                        .map(record -> new PaperFate(PaperFate.Kind.SUPERSEDED, record.madeOn(), record.id()))
                        .toList()
                : List.of();
    }
}
