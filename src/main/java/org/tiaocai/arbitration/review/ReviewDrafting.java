package org.tiaocai.arbitration.review;

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

/** 调解书 (D208) as its arbitrator reads it while the agreement is reviewed: word for word what was agreed (规则77). */
@Component
record ReviewDrafting(OpenTasks tasks, Reviews reviews, ReviewFacts facts) implements Drafting {

    @Override
    public Set<String> codes() {
        return Set.of("D208");
    }

    @Override
    public List<Paper> papers(RegistrationNumber number, Task task) {
        var document = facts.mediationDocument(reviews.get(tasks.id(task, ReviewVariables.REVIEW)));
        return List.of(new Paper("D208", document.occasion(), document));
    }

    @Override
    public List<FreeText> texts() {
        return List.of();
    }

    @Override
    public void write(RegistrationNumber number, Task task, Map<String, String> texts) {
        throw new Refused("调解书照录调解协议的内容，不在这里修改");
    }
}
