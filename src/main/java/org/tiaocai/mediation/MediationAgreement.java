package org.tiaocai.mediation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.Party;
import org.tiaocai.documents.Facts;
import org.tiaocai.documents.Reckoned;

/**
 * 调解协议书; {@code agreed} says who pays whom how much, {@code terms} the rest; a day that has not come yet stays a blank to be filled in by hand.
 *
 * @param reviewDue last day of the joint application for 仲裁审查 (M09), known with the day of effect
 * @param confirmationDue last day of the joint application for 司法确认 (M12), known with the day of effect
 */
public record MediationAgreement(
        String issuer,
        AgreedTerms agreed,
        String terms,
        @Nullable LocalDate performanceDue,
        String performanceMethod,
        List<String> mediators,
        List<Signature> signatures,
        @Nullable LocalDate mediatorSignedOn,
        @Nullable LocalDate sealedOn,
        @Nullable LocalDate effectiveOn,
        @Reckoned @Nullable LocalDate reviewDue,
        @Reckoned @Nullable LocalDate confirmationDue)
        implements Facts {

    /** Where one party signs, and when it did. */
    public record Signature(
            String side, String name, @Nullable LocalDate signedOn) {

        public static Signature of(Party party, Agreement agreement) {
            return new Signature(
                    party.side().label(),
                    party.name(),
                    switch (party.side()) {
                        case APPLICANT -> agreement.applicantSignedOn();
                        case RESPONDENT -> agreement.respondentSignedOn();
                        case THIRD_PARTY -> null;
                    });
        }
    }
}
