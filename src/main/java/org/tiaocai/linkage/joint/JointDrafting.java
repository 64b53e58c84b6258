package org.tiaocai.linkage.joint;

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

/** 联合办案邀请函 as who approves it reads it, before it goes to the court. */
@Component
record JointDrafting(OpenTasks tasks, JointHandlings all, JointFacts facts) implements Drafting {

    @Override
    public Set<String> codes() {
        return Set.of("D611");
    }

    @Override
    public List<Paper> papers(RegistrationNumber number, Task task) {
        var one = all.get(tasks.id(task, JointVariables.JOINT_HANDLING));
        return List.of(new Paper("D611", one.occasion(), facts.invitation(one)));
    }

    @Override
    public List<FreeText> texts() {
        return List.of();
    }

    @Override
    public void write(RegistrationNumber number, Task task, Map<String, String> texts) {
        throw new Refused("邀请的理由在提出联合办案时填写，不在这里修改");
    }
}
