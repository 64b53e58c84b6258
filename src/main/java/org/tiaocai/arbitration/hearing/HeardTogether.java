package org.tiaocai.arbitration.hearing;

import java.util.List;
import java.util.Optional;
import org.tiaocai.shared.RegistrationNumber;

/** 并案: which cases are heard in one session. */
public interface HeardTogether {

    /** The case that leads this one; empty for a case that goes its own way or leads. */
    Optional<RegistrationNumber> leading(RegistrationNumber number);

    /** The cases that this one leads. */
    List<RegistrationNumber> joined(RegistrationNumber number);
}
