package org.tiaocai.linkage.overdue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.FreeText;
import org.tiaocai.documents.draft.Drafting;
import org.tiaocai.people.OpenTasks;
import org.tiaocai.shared.RegistrationNumber;

/** 逾期未裁情况说明 (D604) while it is explained: what is excluded and until when is reckoned, how it stands is written. */
@Component
record OverdueDrafting(OpenTasks tasks, OverdueCases overdue, OverdueFacts facts) implements Drafting {

    @Override
    public Set<String> codes() {
        return Set.of("D604");
    }

    @Override
    public List<Paper> papers(RegistrationNumber number, Task task) {
        var statement = facts.statement(one(task));
        return List.of(new Paper("D604", statement.occasion(), statement));
    }

    @Override
    public List<FreeText> texts() {
        return List.of(new FreeText("account", "具体情况和现状", 4_000));
    }

    @Override
    public void write(RegistrationNumber number, Task task, Map<String, String> texts) {
        overdue.drafted(one(task), texts.getOrDefault("account", ""));
    }

    private OverdueCase one(Task task) {
        return overdue.get(tasks.id(task, OverdueVariables.OVERDUE));
    }
}
