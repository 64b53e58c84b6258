package org.tiaocai.arbitration.motion;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.DocumentEntry;
import org.tiaocai.documents.Documents;
import org.tiaocai.documents.PaperFate;
import org.tiaocai.shared.RegistrationNumber;

/** 撤销案件 (规则32) takes back the notices that told of the acceptance. */
@Component
record RevokedAcceptance(Documents documents) implements PaperFate.Source {

    private static final String REVOCATION = "D310";
    private static final Set<String> TAKEN_BACK = Set.of("D307", "D401");

    @Override
    public List<PaperFate> of(RegistrationNumber number, long documentId) {
        var all = documents.of(number);
        return all.stream().anyMatch(one -> one.id() == documentId && TAKEN_BACK.contains(one.code()))
                ? all.stream()
                        .filter(one -> one.code().equals(REVOCATION))
                        .map(RevokedAcceptance::revoked)
                        .toList()
                : List.of();
    }

    private static PaperFate revoked(DocumentEntry decision) {
        return new PaperFate(PaperFate.Kind.REVOKED, decision.madeOn(), decision.id());
    }
}
