package org.tiaocai.arbitration.award.correction;

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

/** 补正决定书 as the seal keeper reads it before it is sealed. */
@Component
record CorrectionDrafting(OpenTasks tasks, Corrections corrections, IssueCorrection issue) implements Drafting {

    @Override
    public Set<String> codes() {
        return Set.of("D510");
    }

    @Override
    public List<Paper> papers(RegistrationNumber number, Task task) {
        var one = corrections.get(tasks.id(task, CorrectionVariables.CORRECTION));
        return List.of(new Paper("D510", one.subject(), issue.facts(one)));
    }

    @Override
    public List<FreeText> texts() {
        return List.of();
    }

    @Override
    public void write(RegistrationNumber number, Task task, Map<String, String> texts) {
        throw new Refused("补正的内容在决定补正时填写，不在这里修改");
    }
}
