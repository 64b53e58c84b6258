package org.tiaocai.linkage.observation;

import org.springframework.stereotype.Component;
import org.tiaocai.rights.Rights;
import org.tiaocai.shared.HouseMatter;
import org.tiaocai.shared.ProcessVariable;

/** Tasks of an observation, as the task list shows them. */
@Component
class ObservationMatter implements HouseMatter {

    private final Observations observations;
    private final Rights rights;

    ObservationMatter(Observations observations, Rights rights) {
        this.observations = observations;
        this.rights = rights;
    }

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
