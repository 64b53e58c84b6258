package org.tiaocai.documents;

import java.util.Map;
import java.util.Set;
import org.tiaocai.shared.RegistrationNumber;

/** 受送达人 of the papers of a case, as the register of service has them; answered by the module that serves. */
public interface PaperRecipients {

    /** The parties by the paper; a paper that is served on nobody is not among them. */
    Map<Long, Set<Long>> of(RegistrationNumber number);
}
