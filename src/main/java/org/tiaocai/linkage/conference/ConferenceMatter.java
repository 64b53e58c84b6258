package org.tiaocai.linkage.conference;

import org.springframework.stereotype.Component;
import org.tiaocai.shared.HouseMatter;
import org.tiaocai.shared.ProcessVariable;

/** Tasks of a conference, as the task list shows them. */
@Component
record ConferenceMatter(Conferences conferences) implements HouseMatter {

    @Override
    public String process() {
        return ConferenceProcess.KEY;
    }

    @Override
    public ProcessVariable<Long> variable() {
        return ConferenceVariables.CONFERENCE;
    }

    @Override
    public About about(long id) {
        return new About(conferences.get(id).title(), "/linkage/conferences/" + id);
    }
}
