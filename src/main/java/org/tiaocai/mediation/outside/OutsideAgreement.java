package org.tiaocai.mediation.outside;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.mediation.Agreement;
import org.tiaocai.shared.RegistrationNumber;

/**
 * 调解组织的协议, as far as it has got.
 *
 * @param entrustmentId by which entrustment it was made; null where it was made before it came here
 * @param organisation its name, as it stands on the paper
 * @param terms in the organisation's words; {@link OutsideWords} has the payment with them
 * @param payerId the party that pays {@code amount}; both null where nothing is to be paid
 * @param effectiveOn the day of the last of the four marks (法14)
 * @param choice what the parties chose after it; null as long as they have not
 */
public record OutsideAgreement(
        long id,
        RegistrationNumber number,
        @Nullable Long entrustmentId,
        String organisation,
        String mediator,
        String terms,
        @Nullable Long payerId,
        @Nullable String payer,
        @Nullable BigDecimal amount,
        @Nullable LocalDate performanceDue,
        String performanceMethod,
        @Nullable LocalDate applicantSignedOn,
        @Nullable LocalDate respondentSignedOn,
        @Nullable LocalDate mediatorSignedOn,
        @Nullable LocalDate sealedOn,
        @Nullable LocalDate effectiveOn,
        @Nullable AgreementChoice choice,
        @Nullable LocalDate applicantChoseOn,
        @Nullable LocalDate respondentChoseOn) {

    /** @param words what papers print of it */
    Agreement agreement(String words) {
        return new Agreement(
                words,
                performanceDue,
                performanceMethod,
                applicantSignedOn,
                respondentSignedOn,
                mediatorSignedOn,
                sealedOn,
                effectiveOn);
    }

    public boolean isInForce() {
        return effectiveOn != null;
    }
}
