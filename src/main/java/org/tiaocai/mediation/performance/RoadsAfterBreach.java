package org.tiaocai.mediation.performance;

import java.util.List;
import org.tiaocai.shared.RegistrationNumber;

/** Answered by who knows what is open to the parties of an agreement today. */
public interface RoadsAfterBreach {

    /** @param fit in a word, {@code reason} with its basis, as the parties are told */
    record Road(String name, String fit, String reason) {}

    List<Road> of(RegistrationNumber number);
}
