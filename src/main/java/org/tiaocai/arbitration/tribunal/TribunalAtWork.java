package org.tiaocai.arbitration.tribunal;

import java.util.Optional;
import org.tiaocai.shared.RegistrationNumber;

/** 仲裁庭正在制作的: what only those who sit now can bring to its end, so that they cannot be taken off it meanwhile. */
public interface TribunalAtWork {

    /** What it is and what to do first, in words for the user; empty where there is nothing. */
    Optional<String> reason(RegistrationNumber number);
}
