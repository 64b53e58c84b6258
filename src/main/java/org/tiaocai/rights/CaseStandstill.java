package org.tiaocai.rights;

import java.util.Optional;
import org.tiaocai.shared.RegistrationNumber;

/** 案件中止: while a case stands still, only what its line in {@code stages.yaml} lets go on may begin. */
public interface CaseStandstill {

    /** Why nothing begins now; empty while the case goes on. */
    Optional<String> reason(RegistrationNumber number);
}
