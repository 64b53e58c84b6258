package org.tiaocai.delivery.serving;

import java.util.HashSet;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.SignedPapers;
import org.tiaocai.shared.RegistrationNumber;

/** An office that wants the scan of each signed receipt first. */
@Component
public class DemandedScans {

    private final Servings servings;
    private final ServingAttempts attempts;
    private final SignedPapers signed;

    DemandedScans(Servings servings, ServingAttempts attempts, SignedPapers signed) {
        this.servings = servings;
        this.attempts = attempts;
        this.signed = signed;
    }

    public MissingScans strictly() {
        return new MissingScans(servings, attempts, signed, true);
    }

    /** All receipts of the case come back signed. */
    public void bring(String number) {
        var receipts = new HashSet<Long>();
        strictly()
                .of(RegistrationNumber.of(number))
                .forEach(one -> receipts.add(Objects.requireNonNull(one.proofDocumentId())));
        receipts.forEach(id -> signed.keep(RegistrationNumber.of(number), id, "b".repeat(64), "image/jpeg"));
    }
}
