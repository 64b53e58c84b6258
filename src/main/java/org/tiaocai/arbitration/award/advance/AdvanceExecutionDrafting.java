package org.tiaocai.arbitration.award.advance;

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

/** 先予执行裁决书 as the seal keeper reads it, and the refusal as whoever decides reads it. */
@Component
record AdvanceExecutionDrafting(OpenTasks tasks, AdvanceExecutions executions, AdvanceExecutionFacts facts)
        implements Drafting {

    @Override
    public Set<String> codes() {
        return Set.of("D509", "D511");
    }

    @Override
    public List<Paper> papers(RegistrationNumber number, Task task) {
        var one = executions.get(tasks.id(task, AdvanceExecutionVariables.EXECUTION));
        if (one.decision() == null) {
            return List.of(new Paper("D511", AdvanceExecutionFacts.occasion(one), facts.refusal(one)));
        }
        var ruling = facts.ruling(one);
        return List.of(new Paper("D509", ruling.occasion(), ruling));
    }

    @Override
    public List<FreeText> texts() {
        return List.of();
    }

    @Override
    public void write(RegistrationNumber number, Task task, Map<String, String> texts) {
        throw new Refused("先予执行的内容在审查时填写，不在这里修改");
    }
}
