package org.tiaocai.arbitration.preparation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.Party;
import org.tiaocai.documents.Facts;

/**
 * 送达地址确认书 (D311) of one party.
 *
 * @param receiver 代收人 whom the party names
 * @param confirmedOn the day on which it was handed in; null on one that is still to be signed
 */
record AddressConfirmation(
        String side,
        String party,
        @Nullable String serviceAddress,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String receiver,
        @Nullable String receiverPhone,
        @Nullable LocalDate confirmedOn)
        implements Facts {

    /** One that is still to be filled in and signed. */
    static AddressConfirmation blank(Party party) {
        return of(party, null, null, null);
    }

    static AddressConfirmation of(AddressAnswer answer, Party party, LocalDate confirmedOn) {
        return of(party, answer.named(), answer.phone(), confirmedOn);
    }

    private static AddressConfirmation of(
            Party party, @Nullable String receiver, @Nullable String receiverPhone, @Nullable LocalDate confirmedOn) {
        return new AddressConfirmation(
                party.side().label(),
                party.name(),
                party.serviceAddress(),
                party.phone(),
                party.email(),
                receiver,
                receiverPhone,
                confirmedOn);
    }
}
