package org.tiaocai.vault;

import org.tiaocai.shared.RegistrationNumber;

/** 案件的文件 that a module keeps. */
public interface CaseFiles {

    /** Deletes for good what no other case has too, once the transaction has committed; their rows are still there. */
    void delete(RegistrationNumber number);
}
