package org.tiaocai.delivery.serving;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tiaocai.shared.RegistrationNumber;

/** What is done at once with one paper or several. */
interface VisitAct {

    /** The outcome of one paper goes on record. @return the way on, where the model asks for it */
    @Nullable
    ServingStep report(RegistrationNumber number, long serviceId, ServingReport report);

    /** All are on record. @param visit the word by which they are known as one */
    void together(RegistrationNumber number, List<Long> serviceIds, String visit);
}
