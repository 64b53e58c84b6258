package org.tiaocai.linkage.preservation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.FreeText;
import org.tiaocai.documents.draft.Drafting;
import org.tiaocai.people.OpenTasks;
import org.tiaocai.shared.Refused;
import org.tiaocai.shared.RegistrationNumber;

/** 财产保全移送函 as the liaison officer reads it beside the form in which the court is named. */
@Component
record PreservationDrafting(OpenTasks tasks, Preservations preservations, PreservationFacts facts) implements Drafting {

    @Override
    public Set<String> codes() {
        return Set.of("D602");
    }

    @Override
    public List<Paper> papers(RegistrationNumber number, Task task) {
        var one = preservations.get(tasks.id(task, PreservationVariables.PRESERVATION));
        return List.of(new Paper("D602", one.subject(), facts.transfer(one)));
    }

    @Override
    public List<FreeText> texts() {
        return List.of();
    }

    @Override
    public void write(RegistrationNumber number, Task task, Map<String, String> texts) {
        throw new Refused("移送的法院和随附材料在表单里填写，申请人的话不在这里修改");
    }
}
