package org.tiaocai.story;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.springframework.beans.factory.annotation.Autowired;
import org.tiaocai.arbitration.award.AwardDocument;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** Awards with the papers that come of them. */
abstract class AwardMaking extends AwardStory {

    @Autowired
    ServedResults served;

    List<AwardDocument> documents(String number) {
        return awards.documents(
                awards.lastMade(RegistrationNumber.of(number)).orElseThrow().id());
    }

    String page(String number, AwardDocument document) {
        return documents
                .page(RegistrationNumber.of(number), document.documentId())
                .orElseThrow();
    }

    static void refused(String reason, ThrowingCallable act) {
        assertThatThrownBy(act).rootCause().isInstanceOf(Refused.class).hasMessageContaining(reason);
    }
}
