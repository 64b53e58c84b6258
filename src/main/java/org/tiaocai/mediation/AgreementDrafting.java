package org.tiaocai.mediation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.FreeText;
import org.tiaocai.documents.draft.Drafting;
import org.tiaocai.people.OpenTasks;
import org.tiaocai.shared.RegistrationNumber;

/** 调解协议书草稿: from what the session agreed to the signatures and the seal. */
@Component
record AgreementDrafting(OpenTasks tasks, Mediations mediations, Agreements agreements, MediationFacts facts)
        implements Drafting {

    @Override
    public Set<String> codes() {
        return Set.of("D110");
    }

    @Override
    public List<Paper> papers(RegistrationNumber number, Task task) {
        var mediation = mediations.get(mediation(task));
        return facts.agreement(mediation, null, null).stream()
                .map(agreement -> new Paper("D110", "mediation-" + mediation.id(), agreement))
                .toList();
    }

    @Override
    public List<FreeText> texts() {
        return List.of(new FreeText("terms", "协议内容", 20_000));
    }

    @Override
    public void write(RegistrationNumber number, Task task, Map<String, String> texts) {
        agreements.reword(mediation(task), texts.getOrDefault("terms", ""));
    }

    private long mediation(Task task) {
        return tasks.id(task, MediationVariables.MEDIATION);
    }
}
