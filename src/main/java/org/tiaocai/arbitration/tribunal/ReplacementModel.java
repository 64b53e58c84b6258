package org.tiaocai.arbitration.tribunal;

import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaIn;
import org.springframework.stereotype.Component;
import org.tiaocai.people.Actor;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 案件所用的流程 may be older than the replacement of one member: there the same message dissolves the whole tribunal. */
@Component
record ReplacementModel(RuntimeService runtime, RepositoryService models, Actor actor) {

    /** @throws Refused where only the whole tribunal can be formed anew */
    void mustKnowIt(RegistrationNumber number) {
        var isOlder = actor.asApplication(() -> runtime
                .createProcessInstanceQuery()
                .processDefinitionKey("arbitration")
                .processInstanceBusinessKey(number.value())
                .list()
                .stream()
                .map(ProcessInstance::getProcessDefinitionId)
                .anyMatch(definition ->
                        models.getBpmnModelInstance(definition).getModelElementsByType(CamundaIn.class).stream()
                                .noneMatch(handed ->
                                        TribunalVariables.LEAVING.name().equals(handed.getCamundaSource()))));
        if (isOlder) {
            throw new Refused("本案的流程早于“更换仲裁庭成员”，不能只更换一人：请办理“组庭不合规定，重新组庭”");
        }
    }
}
