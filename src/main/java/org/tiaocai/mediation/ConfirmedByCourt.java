package org.tiaocai.mediation;

import java.time.LocalDate;
import java.util.Optional;
import org.tiaocai.shared.RegistrationNumber;

/** 司法确认 (民诉法206), answered by whoever keeps what courts decided on agreements. */
public interface ConfirmedByCourt {

    /** The day of the ruling; empty where none is on record. */
    Optional<LocalDate> confirmedOn(RegistrationNumber number);
}
