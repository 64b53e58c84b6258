package org.tiaocai.story;

import java.util.Map;
import org.tiaocai.people.Groups;

/** 仲裁审查的调解书, between the conclusion and the service of it. */
final class ReviewSteps {

    /** Signed by the one who reviewed the agreement, and sealed (规则77). */
    static void signedAndSealed(Bureau bureau, String number) {
        bureau.colleague("commission-seal", Groups.SEAL);
        bureau.completeOwn("arbitrator", number, "signReviewDocument", Map.of("signed", true), Map.of());
        bureau.complete("commission-seal", number, "sealReviewDocument", Map.of("sealed", true), Map.of());
    }

    private ReviewSteps() {}
}
