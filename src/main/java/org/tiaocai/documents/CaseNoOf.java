package org.tiaocai.documents;

import java.util.Optional;
import org.tiaocai.shared.RegistrationNumber;

/** 案号: answered by the module that gives it, to be printed at the head of a paper. */
public interface CaseNoOf {

    Optional<String> caseNo(RegistrationNumber number);
}
