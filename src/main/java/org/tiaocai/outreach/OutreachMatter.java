package org.tiaocai.outreach;

import org.springframework.stereotype.Component;
import org.tiaocai.shared.HouseMatter;
import org.tiaocai.shared.ProcessVariable;

/** Tasks of a pair, as the task list shows them. */
@Component
record OutreachMatter(Outreaches outreaches, Units units) implements HouseMatter {

    @Override
    public String process() {
        return OutreachProcess.KEY;
    }

    @Override
    public ProcessVariable<Long> variable() {
        return OutreachVariables.OUTREACH;
    }

    @Override
    public About about(long id) {
        return new About(units.name(outreaches.get(id)), "/outreach/" + id);
    }
}
