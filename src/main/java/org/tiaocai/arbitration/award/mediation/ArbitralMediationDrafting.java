package org.tiaocai.arbitration.award.mediation;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;
import org.tiaocai.documents.FreeText;
import org.tiaocai.documents.draft.Drafting;
import org.tiaocai.shared.RegistrationNumber;

/** 调解书草稿, once the parties' agreement is on record. */
@Component
record ArbitralMediationDrafting(ArbitralMediations mediations, IssueArbitralMediation issue) implements Drafting {

    @Override
    public Set<String> codes() {
        return Set.of("D505");
    }

    @Override
    public List<Paper> papers(RegistrationNumber number, Task task) {
        return mediations.open(number).stream()
                .map(one -> new Paper("D505", "mediation-" + one.id(), issue.facts(one)))
                .toList();
    }

    @Override
    public List<FreeText> texts() {
        return List.of(new FreeText("terms", "协议结果", 20_000));
    }

    @Override
    public void write(RegistrationNumber number, Task task, Map<String, String> texts) {
        mediations.reworded(mediations.inProgress(number), texts.getOrDefault("terms", ""));
    }
}
