package org.tiaocai.linkage.observation;

import org.springframework.stereotype.Component;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.HouseMatter;
import org.tiaocai.shared.ProcessVariable;

/** Tasks of an observation, as the task list shows them. */
@Component
record ObservationMatter(Observations observations, Rights rights) implements HouseMatter {

    @Override
    public String process() {
        return ObservationProcess.KEY;
    }

    @Override
    public ProcessVariable<Long> variable() {
        return ObservationVariables.OBSERVATION;
    }

    @Override
    public About about(long id) {
        var one = observations.get(id);
        return new About(
                one.caseNo() + "，" + one.hearingOn(), rights.may("linkage.oversee") ? "/linkage#observations" : null);
    }
}
