package org.tiaocai.documents;

import java.util.Map;
import org.tiaocai.shared.RegistrationNumber;

/** 文书旁的说明: what a module has to say of papers that stay as they were made, where they are listed. */
public interface PaperNote {

    /** By the paper's id; of most papers there is nothing to say. */
    Map<Long, String> of(RegistrationNumber number, Iterable<Long> papers);
}
