package org.tiaocai.arbitration.preparation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tiaocai.dispute.Party;
import org.tiaocai.documents.Facts;

/**
 * 送达地址确认书 (D311) of one party.
 *
 * @param receiver 代收人 whom the party names, with the telephone as it was written
 * @param confirmedOn the day on which it was handed in; null on one that is still to be signed
 */
record AddressConfirmation(
        String side,
        String party,
        @Nullable String serviceAddress,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String receiver,
        @Nullable LocalDate confirmedOn)
        implements Facts {

    static AddressConfirmation of(Party party, @Nullable String receiver, @Nullable LocalDate confirmedOn) {
        return new AddressConfirmation(
                party.side().label(),
                party.name(),
                party.serviceAddress(),
                party.phone(),
                party.email(),
                receiver,
                confirmedOn);
    }
}
