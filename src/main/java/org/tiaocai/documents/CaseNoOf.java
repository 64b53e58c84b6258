package org.tiaocai.documents;

import java.util.List;
import java.util.Optional;
import org.tiaocai.shared.RegistrationNumber;

/** 案号: answered by the module that gives it, to be printed at the head of a paper. */
public interface CaseNoOf {

    /** @param code of the paper, since a case may go through several procedures; empty for those of another */
    Optional<String> caseNo(RegistrationNumber number, String code);

    /** Every one that the module has given to the case: by each of them the case is found. */
    List<String> caseNos(RegistrationNumber number);
}
