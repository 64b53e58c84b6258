package org.tiaocai.arbitration.filing;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.FreeText;
import org.tiaocai.documents.draft.Drafting;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 立案审批表 as its approver reads it: the handler's opinions, not yet approved. */
@Component
record FilingDrafting(FilingFacts facts) implements Drafting {

    @Override
    public Set<String> codes() {
        return Set.of("D306");
    }

    @Override
    public List<Paper> papers(RegistrationNumber number, Task task) {
        return List.of(new Paper("D306", "filing-" + task.getId(), facts.approval(number)));
    }

    @Override
    public List<FreeText> texts() {
        return List.of();
    }

    @Override
    public void write(RegistrationNumber number, Task task, Map<String, String> texts) {
        throw new Refused("立案审批表由系统按审查意见写成，不在这里修改");
    }
}
