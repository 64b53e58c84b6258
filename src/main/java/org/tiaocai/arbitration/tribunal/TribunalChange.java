package org.tiaocai.arbitration.tribunal;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.stereotype.Component;

/** 谁离开仲裁庭, for the model: {@code ${tribunalChange.isOfOneMember(execution)}}. */
@Component
public final class TribunalChange {

    /** One member leaves and the others stay; otherwise the whole of it is formed anew. */
    public boolean isOfOneMember(DelegateExecution execution) {
        return !"".equals(execution.getVariable(TribunalVariables.LEAVING.name()));
    }
}
