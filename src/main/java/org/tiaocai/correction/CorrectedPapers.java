package org.tiaocai.correction;

import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.PaperNote;
import org.tiaocai.shared.RegistrationNumber;

/** 更正前制作的文书 stay as they were made, and say so where they are listed. */
@Component
record CorrectedPapers(RegistrationCorrections all) implements PaperNote {

    @Override
    public Map<Long, String> of(RegistrationNumber number, Iterable<Long> papers) {
        var notes = new HashMap<Long, String>();
        for (var one : all.of(number)) {
            var last = one.lastPaper();
            if (last != null) {
                papers.forEach(paper -> {
                    if (paper <= last) {
                        notes.put(paper, "更正前制作：" + one.kind().label() + "的登记后来更正过，用时请核对");
                    }
                });
            }
        }
        return notes;
    }
}
