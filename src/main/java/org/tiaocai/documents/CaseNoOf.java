package org.tiaocai.documents;

import java.util.List;
import java.util.Optional;
import org.tiaocai.shared.RegistrationNumber;

/** 案号: answered by the module that gives it, to be printed at the head of a paper. */
public interface CaseNoOf {

    /** @param code of the paper, since a case may go through several procedures; empty for those of another */
    Optional<String> caseNo(RegistrationNumber number, String code);

    /** All that its procedures have been given, for who looks for the case. */
    List<String> caseNos(RegistrationNumber number);

    /** @param pattern for what stands in a 案号, with {@code %} for what people write in their own way */
    List<RegistrationNumber> casesNumbered(String pattern);
}
