package org.tiaocai.linkage.conference;

import org.springframework.stereotype.Component;
import org.tiaocai.shared.HouseMatter;
import org.tiaocai.shared.ProcessVariable;

/** The task of an agreed action, as the task list shows it. */
@Component
record ActionMatter(ConferenceActions actions) implements HouseMatter {

    @Override
    public String process() {
        return "conference-action";
    }

    @Override
    public ProcessVariable<Long> variable() {
        return ConferenceVariables.ACTION;
    }

    @Override
    public About about(long id) {
        var one = actions.get(id);
        return new About(one.title(), "/linkage/conferences/" + one.conference());
    }
}
